package org.hearsay.evaluation.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads a whole file as UTF-8, strictly; every line end comes out as {@code \n}. */
public final class Utf8File {
  private Utf8File() {}

  static String read(Path file) throws CorpusException {
    try {
      return Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
    } catch (NoSuchFileException e) {
      throw unreadable(file, "no such file", e);
    } catch (AccessDeniedException e) {
      throw unreadable(file, "permission denied", e);
    } catch (CharacterCodingException e) {
      throw unreadable(file, "it is not UTF-8", e);
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  /** The lines, without their ends. */
  public static List<String> lines(Path file) throws CorpusException {
    return read(file).lines().toList();
  }

  private static CorpusException unreadable(Path file, String why, IOException cause) {
    CorpusException unreadable = CorpusException.in(file, "cannot be read: " + why);
    unreadable.initCause(cause);
    return unreadable;
  }
}
