package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.coding.Coder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coding again goes on where it was stopped. */
class RecodeTest {
  private static final Terminal SCREEN = new Terminal(false, true, 100, false);
  private static final String OWN = "\"version\":\"" + Coder.VERSION + "\"";
  private static final String OLDER = "\"version\":\"0.0.1\"";

  /** More than are kept at a time. */
  private static final int REPORTS = 70;

  private static final int KEPT = 50;

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  /** An archive that an older version coded. */
  @BeforeEach
  void fill() throws IOException {
    file = folder.resolve("a.db");
    StringBuilder reports = new StringBuilder();
    for (int i = 0; i < REPORTS; i++) {
      reports.append(RunTest.json("r" + i, "The army of Chile met Jo Moss " + i + " times."));
    }
    Path input = Files.writeString(folder.resolve("in.jsonl"), reports);
    String coded = Invocation.of("code", "--threads", "1", input.toString()).out();
    Path older = Files.writeString(folder.resolve("older.jsonl"), coded.replace(OWN, OLDER));
    add(older);
  }

  private void add(Path coded) {
    Invocation add =
        Invocation.of("archive", "add", coded.toString(), "--archive", file.toString());
    assertEquals(0, add.status(), add.err());
  }

  /** Codes again with a coder that stops everything after so many reports. */
  private Run run(int stop, Terminal terminal, String... options) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Coder coder = new Coder();
    int[] coded = {0};
    String[] arguments = {"archive", "recode", "--archive", file.toString()};
    String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, terminal);
    Runnable work =
        () ->
            Main.run(
                all,
                streams,
                limit ->
                    report -> {
                      if (coded[0] == stop) {
                        throw new Stop();
                      }
                      coded[0]++;
                      return coder.code(report);
                    });
    if (stop < REPORTS) {
      assertThrows(Stop.class, work::run);
    } else {
      work.run();
    }
    return new Run(coded[0], err.toString(StandardCharsets.UTF_8));
  }

  private record Run(int coded, String err) {}

  /** Stops a process, as far as the archive can tell. */
  private static final class Stop extends Error {
    private static final long serialVersionUID = 1;
  }

  private List<String> versions() {
    try (Archive archive = Archive.open(file, Access.READ)) {
      return archive.questions().reports().stream()
          .map(row -> archive.questions().record(row.id()).json())
          .map(json -> json.contains(OWN) ? "own" : json.contains(OLDER) ? "older" : json)
          .toList();
    }
  }

  @Test
  void whatWasCodedAgainBeforeAStopIsNotCodedOnceMore() {
    assertEquals(KEPT + 5, run(KEPT + 5, Terminal.NONE).coded());
    List<String> versions = versions();
    assertEquals(KEPT, versions.lastIndexOf("own") + 1);
    assertEquals(KEPT, versions.indexOf("older"));

    Run rest = run(REPORTS, Terminal.NONE);
    // The first tells who the coder of today is.
    assertEquals(1 + REPORTS - KEPT, rest.coded());
    assertTrue(rest.err().contains("coded 21 reports again, 20 differ; 49 were"), rest.err());
    assertEquals(List.of("own"), versions().stream().distinct().toList());
  }

  @Test
  void codingAllGoesOnWhereItWasStopped() {
    assertEquals(KEPT + 5, run(KEPT + 5, Terminal.NONE, "--all").coded());
    assertEquals(REPORTS - KEPT, run(REPORTS, Terminal.NONE, "--all").coded());
    assertEquals(List.of("own"), versions().stream().distinct().toList());
    assertEquals(REPORTS, run(REPORTS, Terminal.NONE, "--all").coded());
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    String shown = run(REPORTS, SCREEN).err();
    assertTrue(shown.contains("hearsay: 1 of 70 reports, 0 coded again"), shown);
    String not = run(REPORTS, Terminal.NONE).err();
    assertEquals(1, not.lines().count(), not);
  }
}
