package org.hearsay.archive.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;

/** Counts unique texts. */
final class Texts {
  private Texts() {}

  /** How many texts an archive of their own finds in reports, which are added in this order. */
  static long unique(Path folder, String... reports) {
    try (Archive archive = Shelf.of(Files.createTempDirectory(folder, "archive"))) {
      for (int i = 0; i < reports.length; i++) {
        String published = "2031-04-0%dT08:00:00Z".formatted(2 + i % 8);
        Shelf.add(archive, CodedLine.of("r" + i, "Outlet " + i, published, reports[i]));
      }
      return archive.questions().reports().stream()
          .map(r -> r.uniqueText().orElseThrow())
          .distinct()
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
