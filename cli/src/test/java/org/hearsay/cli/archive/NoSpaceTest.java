package org.hearsay.cli.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Adding to an archive for which there is no space left. */
class NoSpaceTest {
  private static final int REPORTS = 1_000;

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path input = Path.of("");
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeReports() throws IOException {
    file = folder.resolve("a.db");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String text = ("Nothing happened in town " + i + " on that day. ").repeat(3);
      lines.add(
          ("{\"schema\":\"hearsay/1\",\"report\":{\"id\":\"r%d\",\"text\":\"%s\",\"sha256\":\"%064x\","
                  + "\"agencies\":[]},\"entities\":[],\"places\":[],\"attributions\":[],\"events\":[]}")
              .formatted(i, text, i));
    }
    input = Files.write(folder.resolve("coded.jsonl"), lines);
  }

  /** Adds all, to a file that may have so many pages more. */
  private int add(int pages) throws IOException {
    err.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, Terminal.NONE);
    AddCommand command =
        new AddCommand(
            streams,
            limit -> {
              throw new AssertionError("nothing is to be coded");
            });
    new CommandLine(command).parseArgs(input.toString(), "--archive", file.toString());
    Database database = Database.open(file, Access.WRITE);
    int all = database.one("PRAGMA page_count", r -> r.getInt(1)).orElseThrow() + pages;
    database.one("PRAGMA max_page_count = " + all, r -> r.getInt(1));
    try (Archive archive = Archive.open(database)) {
      return command.run(archive);
    }
  }

  private List<String> kept() {
    try (Archive archive = Archive.open(file, Access.READ)) {
      return archive.questions().reports().stream().map(Row::name).toList();
    }
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void oneMessageTellsFromWhereOnNothingIsKept() throws IOException {
    assertEquals(1, add(9));
    assertEquals(
        "hearsay: no space left for " + file + ": nothing was kept; free some and run again",
        said());
    assertEquals(List.of(), kept());

    assertEquals(1, add(120));
    List<String> kept = kept();
    assertTrue(kept.size() >= 200 && kept.size() < REPORTS, kept.size() + " kept");
    String last = kept.get(kept.size() - 1);
    assertEquals(
        "hearsay: no space left for "
            + file
            + ": nothing after report "
            + last
            + " was kept; free some and run again",
        said());

    assertEquals(0, add(1_000_000));
    assertEquals(REPORTS, kept().size());
    assertTrue(said().contains(kept.size() + " there already"), said());
  }
}
