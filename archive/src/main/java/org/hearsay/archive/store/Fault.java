package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite says, in words that name the file and tell what to do. */
final class Fault {
  /** With less than this, a failure to write is one for want of space. */
  private static final long FULL_BYTES = 256 * 1024;

  private static final String DAMAGED =
      "the file is damaged; restore a copy, or read out what is left with \"sqlite3 .recover\"";

  private static final int PRIMARY = 0xff;
  private static final int FULL = SQLiteErrorCode.SQLITE_FULL.code;
  private static final int IOERR = SQLiteErrorCode.SQLITE_IOERR.code;

  private Fault() {}

  static ArchiveException of(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    int primary = code.code & PRIMARY;
    boolean cannotOpen = primary == SQLiteErrorCode.SQLITE_CANTOPEN.code;
    if (primary == FULL || (primary == IOERR || cannotOpen) && isFull(file)) {
      return new NoSpaceException(file, e);
    }
    String problem;
    if (primary == IOERR) {
      problem = "the disk does not read or write (" + code + "); see to it, then run again";
    } else if (cannotOpen || primary == SQLiteErrorCode.SQLITE_READONLY.code) {
      problem = closed(file);
    } else {
      problem = named(primary, e);
    }
    return new ArchiveException(file + ": " + problem, e);
  }

  /** A row has what was never written to it. */
  static ArchiveException inRow(Path file, RuntimeException e) {
    return new ArchiveException(file + ": " + DAMAGED, e);
  }

  private static String named(int primary, SQLException e) {
    return switch (SQLiteErrorCode.getErrorCode(primary)) {
      case SQLITE_CORRUPT -> DAMAGED;
      case SQLITE_NOTADB ->
          "expected an archive, found a file of another kind; if it was an archive, it is damaged";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another process is writing to it; run again when that has ended";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Why a file cannot be opened, or only for reading. */
  private static String closed(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return "expected a folder to keep it in, found none; make " + folder;
    }
    if (Files.isDirectory(file)) {
      return "expected an archive, found a folder";
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      return "you may not read it; get the right to, or a copy";
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      return "you may not write to it; get the right to, or work on a copy";
    }
    if (folder != null && !Files.isWritable(folder)) {
      return "its folder may not be written to, which is needed even to read; get the right to, or"
          + " work on a copy in another folder";
    }
    return "it cannot be opened for writing";
  }

  private static boolean isFull(Path file) {
    try {
      Path there = Files.exists(file) ? file : file.toAbsolutePath().getParent();
      return there != null && Files.getFileStore(there).getUsableSpace() < FULL_BYTES;
    } catch (IOException e) {
      return false;
    }
  }
}
