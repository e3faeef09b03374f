package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive remembers between reports changes nothing: one closed each time has the same. */
class RestartTest {
  private static final int REPORTS = 300;
  private static final int BATCH = 5;

  @TempDir private Path folder = Path.of("");

  @Test
  void closedEachTimeOrNeverItHoldsTheSame() {
    Path once = folder.resolve("once.hearsay");
    try (Archive archive = Archive.open(once, Access.WRITE)) {
      for (int first = 0; first < REPORTS; first += BATCH) {
        add(archive, first);
      }
    }
    Path often = folder.resolve("often.hearsay");
    for (int first = 0; first < REPORTS; first += BATCH) {
      try (Archive archive = Archive.open(often, Access.WRITE)) {
        add(archive, first);
      }
    }
    assertEquals(
        List.of(), Soundness.differences(Soundness.content(once), Soundness.content(often)));
  }

  private static void add(Archive archive, int first) {
    for (int i = first; i < first + BATCH; i++) {
      archive.add(Shelf.prepared(MixedReports.report(i)));
    }
    archive.commit();
  }
}
