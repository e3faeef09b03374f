package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever kills the process: what was acknowledged is there once and whole, and going on gives
 * what would have come without the kills. {@code -Dhearsay.kills=200} kills more often.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("hearsay.kills", 8);

  /** Reports to an archive; then another is begun. */
  private static final int REPORTS = 60 * Adder.BATCH;

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
    Path whole = folder.resolve("whole.hearsay");
    add(whole, 0);
    List<String> expected = Soundness.content(whole);
    Random random = new Random(20310402);
    int kills = 0;
    for (int archives = 0; kills < KILLS; archives++) {
      Path file = Files.createDirectory(folder.resolve("a" + archives)).resolve("killed.hearsay");
      int acknowledged = 0;
      boolean ended = false;
      while (!ended && kills < KILLS) {
        Killed killed = Killed.at(file, acknowledged, REPORTS, random);
        kills += killed.ended() ? 0 : 1;
        acknowledged = killed.acknowledged();
        ended = killed.ended();
        assertKept(file, acknowledged, "archive %d, kill %d".formatted(archives, kills));
      }
      add(file, acknowledged);
      assertEquals(
          List.of(),
          Soundness.differences(expected, Soundness.content(file)),
          "archive " + archives);
    }
  }

  /** Adds what is missing, by a process that nothing kills: this one. */
  private static void add(Path file, int first) {
    OutputStream none = OutputStream.nullOutputStream();
    Adder.add(file, first, REPORTS, new PrintStream(none, false, StandardCharsets.UTF_8));
  }

  /** Some kills come before there is an archive: then nothing was acknowledged. */
  private static void assertKept(Path file, int acknowledged, String message) {
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      assertEquals(List.of(), archive.faults(), message);
      Set<String> names = new HashSet<>();
      for (int i = 0; i < acknowledged; i++) {
        Prepared report = Shelf.prepared(MixedReports.report(i));
        assertTrue(
            archive.holds(
                report.name(), report.record.header().url(), report.record.header().sha256()),
            message + ": " + report.name());
        names.add(report.name());
      }
      for (int i = acknowledged - 1; i >= 0; i--) {
        Prepared report = Shelf.prepared(MixedReports.report(i));
        if (names.remove(report.name())) {
          long id = Shelf.row(archive, report.name()).id();
          assertEquals(report.record.json(), archive.questions().record(id).json(), message);
          assertEquals(report.record.events().size(), archive.placed(id).size(), message);
        }
      }
    }
    assertEquals(List.of(), Soundness.faults(file), message);
  }
}
