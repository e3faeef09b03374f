package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on an archive, shown on the sample dossier. */
class ArchiveTest {
  private static final String PIER = "../samples/10-a-pier-on-its-way.jsonl";
  private static final Terminal SCREEN = new Terminal(true, false, 100, false);

  private static Invocation on(Path folder, String... arguments) {
    return Invocation.with("", Terminal.NONE, with(folder, arguments));
  }

  private static Invocation seen(Path folder, String... arguments) {
    return Invocation.with("", SCREEN, with(folder, arguments));
  }

  private static String[] with(Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--archive");
    all.add(folder.resolve("a.db").toString());
    return all.toArray(String[]::new);
  }

  @Test
  void reportsAreAddedOnceAndAsked(@TempDir Path folder) {
    Invocation first = on(folder, "archive", "add", PIER);
    assertEquals(0, first.status(), first.err());
    assertTrue(first.err().contains("added 6 reports"), first.err());
    Invocation again = on(folder, "archive", "add", PIER);
    assertTrue(again.err().contains("6 coded before"), again.err());
    assertTrue(again.err().contains("added 0 reports"), again.err());

    String happenings = on(folder, "happenings", "--type", "PROTEST").out();
    assertEquals(1, happenings.lines().count(), happenings);
    assertTrue(happenings.contains("\"articles\":6,\"unique_texts\":5,\"outlets\":5,"), happenings);
    String one = seen(folder, "happening", "2").out();
    assertTrue(one.contains("Denies\n  Karsa Fishermen's Union"), one);
    assertTrue(one.contains("The Tolvane Bell (own reporter)"), one);

    String trace = seen(folder, "trace", "We will not clear the pier by force").out();
    assertTrue(trace.contains("Coast News Agency reports, crediting CNA"), trace);
    assertTrue(trace.contains("we will [-not-] clear the pier by force"), trace);
    assertEquals(2, on(folder, "search", "mussel", "beds").out().lines().count());
    assertTrue(seen(folder, "archive", "status", "--check").out().contains("reports"));
    assertEquals("", on(folder, "quotes", "--source", "Orlo Venn").out(), "a private person");
  }

  @Test
  void happeningsAreAskedPageByPage(@TempDir Path folder) {
    on(folder, "archive", "add", PIER);
    List<String> all = on(folder, "happenings").out().lines().toList();
    String cursor = all.get(0).replaceAll(".*\"cursor\":\"([^\"]+)\".*", "$1");
    String rest = on(folder, "happenings", "--after", cursor).out();
    assertEquals(all.subList(1, all.size()), rest.lines().toList());
    Invocation broken = on(folder, "happenings", "--after", "7");
    assertEquals(1, broken.status());
    assertTrue(broken.err().contains("after: expected a cursor of an earlier"), broken.err());

    String told = on(folder, "happenings", "--outlet", "Harbour Lights Blog").out();
    assertTrue(told.contains("\"what\":"), told);
    assertEquals("", on(folder, "happenings", "--outlet", "Nobody's Blog").out());
    assertEquals("", on(folder, "happenings", "--place", "Nowhere").out());
  }

  @Test
  void whatWasCodedBeforeIsAddedAndABrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path coded = folder.resolve("coded.jsonl");
    String lines = Invocation.of("code", PIER).out();
    Files.writeString(coded, lines + "{\"schema\":\"hearsay/1\"}\n");
    Invocation add = on(folder, "archive", "add", coded.toString());
    assertEquals(1, add.status());
    assertTrue(add.err().contains("coded.jsonl:7: report"), add.err());
    assertTrue(add.err().contains("added 6 reports"), add.err());
    assertEquals(0, add.coders());
  }

  @Test
  void aPersonSetsRightAndTakesOut(@TempDir Path folder) {
    on(folder, "archive", "add", PIER);
    assertEquals(0, on(folder, "archive", "correct", "pier-3", "e1", "remove").status());
    assertEquals(0, on(folder, "archive", "retract", "pier-5").status());
    assertEquals(0, on(folder, "archive", "suppress", "--person", "Orlo Venn").status());
    assertEquals("", on(folder, "search", "Venn").out());
    assertEquals(0, on(folder, "archive", "recode").status());
    String status = on(folder, "archive", "status").out();
    assertTrue(status.contains("{\"what\":\"retracted\",\"count\":1}"), status);
    assertTrue(status.contains("{\"what\":\"corrections\",\"count\":1}"), status);
    Invocation none = on(folder, "archive", "retract", "pier-99");
    assertEquals(1, none.status());
    assertTrue(none.err().contains("no report \"pier-99\""), none.err());
  }

  @Test
  void aTimelineIsDrawn(@TempDir Path folder) throws IOException {
    on(folder, "archive", "add", PIER);
    Path svg = folder.resolve("t.svg");
    Path png = folder.resolve("t.png");
    String union = "Karsa Fishermen's Union";
    Invocation drawn = on(folder, "timeline", union, "--by", "day", "--plot", svg.toString());
    assertEquals(0, drawn.status(), drawn.err());
    assertTrue(Files.readString(svg).contains("<svg"), drawn.out());
    assertEquals(0, on(folder, "timeline", union, "--plot", png.toString()).status());
    assertTrue(Files.size(png) > 1000);
    Invocation wrong = on(folder, "timeline", union, "--plot", "t.doc");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("expected a name that ends in .svg or .png"), wrong.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"happenings", "happening 1", "trace x", "search x", "archive status"})
  void withoutAnArchiveThereIsAClearMessage(String command, @TempDir Path folder) {
    Invocation run = on(folder, command.split(" ", -1));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("expected an archive, found no file"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive", "trace", "trace x --url y", "quotes", "archive suppress"})
  void wrongUsageIsTold(String command, @TempDir Path folder) {
    assertEquals(2, Invocation.of(command.split(" ", -1)).status(), command);
  }
}
