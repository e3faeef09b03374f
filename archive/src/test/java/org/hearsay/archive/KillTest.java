package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.archive.record.CodedRecord.Header;
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

  /**
   * The last batch may be kept without that anybody heard of it, but not a part of it. Some kills
   * come before there is an archive: then nothing was acknowledged.
   */
  private static void assertKept(Path file, int acknowledged, String message) {
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      assertEquals(List.of(), archive.faults(), message);
      assertEquals(acknowledged, held(archive, 0, acknowledged), message);
      int more = held(archive, acknowledged, acknowledged + Adder.BATCH);
      assertTrue(more == 0 || more == Adder.BATCH, message + ", and " + more);
      Map<String, Prepared> latest = new LinkedHashMap<>();
      for (int i = 0; i < acknowledged + more; i++) {
        Prepared report = report(i);
        latest.put(report.name(), report);
      }
      for (Prepared report : latest.values()) {
        long id = Shelf.row(archive, report.name()).id();
        assertEquals(report.record.json(), archive.questions().record(id).json(), message);
        assertEquals(report.record.events().size(), archive.placed(id).size(), message);
      }
    }
    assertEquals(List.of(), Soundness.faults(file), message);
  }

  private static int held(Archive archive, int first, int end) {
    int held = 0;
    for (int i = first; i < end; i++) {
      Header header = report(i).record.header();
      held += archive.holds(header.id(), header.url(), header.sha256()) ? 1 : 0;
    }
    return held;
  }

  private static Prepared report(int number) {
    return Shelf.prepared(MixedReports.report(number));
  }
}
