package org.hearsay.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;

/** What a format makes of made-up reports. */
public final class Written {
  private Written() {}

  /** The file with all mentions of events, and statements. */
  public static Path mentions(
      ExportFormat format, Path folder, Selection selection, CodedLine... lines) {
    Path file = folder.resolve("out." + format.name());
    EventSource source = new EventSource(selection);
    try (EventWriter writer = format.open(file)) {
      for (CodedLine line : lines) {
        source.mentions(RecordReader.read(line.json()), writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
    return file;
  }

  /** The file with all happenings of an archive. */
  public static Path happenings(
      ExportFormat format, Path folder, Selection selection, Archive archive) {
    Path file = folder.resolve("out." + format.name());
    try (EventWriter writer = format.open(file)) {
      new EventSource(selection).happenings(archive, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
