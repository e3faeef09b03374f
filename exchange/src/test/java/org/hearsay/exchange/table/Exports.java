package org.hearsay.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.ExportFormat;

/** Writes events in a format. */
final class Exports {
  private Exports() {}

  static Path write(String format, Path folder, List<EventRecord> events) {
    Path file = folder.resolve("out." + format);
    ExportFormat chosen =
        TableFormats.all().stream().filter(f -> f.name().equals(format)).findFirst().orElseThrow();
    try (EventWriter writer = chosen.open(file)) {
      for (EventRecord event : events) {
        writer.add(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
