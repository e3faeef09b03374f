package org.hearsay.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.CodedLine;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Listed;
import org.hearsay.exchange.export.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a report, a cell is one line and no formula, and rows stay whole. */
class CellsTest {
  private static final String HOSTILE =
      "=+-@\t\r\n\"';,|＝＋－＠ \u00a0\u2028\u202e\u200b\ufeff\u0000\u001b\\日é😀a1.";

  private static final int EVENTS = 300;

  private final Path folder;

  CellsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "' =1+1', '''=1+1'",
    "@SUM(A1), '''@SUM(A1)'",
    "-cmd, '''-cmd'",
    "-7.5, -7.5",
    "-7.5e3, '''-7.5e3'",
    "+4, '''+4'",
    "＝1, '''＝1'",
    "Sarn, Sarn"
  })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String words, String cell) {
    assertEquals(cell, Cell.text(words));
  }

  @Test
  void invisibleCharactersHideNoFormula() {
    assertEquals("'=1", Cell.text("\u200b=1"));
    assertEquals("'=1", Cell.text("\t=1"));
    assertEquals("'=1", Cell.text("\ufeff\u0000 =1"));
    assertEquals("'x", Cell.text("\tx"));
    assertEquals("0", Cell.number(-0.0));
    assertEquals("0.333333", Cell.number(1 / 3.0));
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    int length = 1 + random.nextInt(8);
    int[] points = HOSTILE.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      words.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return words.toString();
  }

  /** One event each of reports whose every word is hostile. */
  private static List<EventRecord> hostile() {
    Random random = new Random(8);
    List<EventRecord> events = new ArrayList<>();
    for (int i = 0; i < EVENTS; i++) {
      String who = "A" + words(random);
      String text = words(random) + who + words(random);
      CodedLine line =
          CodedLine.of("r" + i, text)
              .with("outlet", words(random))
              .with("title", words(random))
              .with("published", "2024-03-05")
              .with("url", words(random))
              .agency(words(random))
              .state("a", words(random), words(random), words(random))
              .town("p", who, words(random))
              .claim("c", who, c -> c.by(who, "group", "a").cue(who))
              .event(
                  "e",
                  "ASSAULT",
                  who,
                  e ->
                      e.actor(who, "a")
                          .recipient(who)
                          .mode(words(random))
                          .context(words(random))
                          .count("dead", who, random.nextInt(5) - 2)
                          .with("place", "p")
                          .date(words(random))
                          .on("c"));
      events.addAll(Listed.mentions(Selection.all(), line));
    }
    assertEquals(EVENTS, events.size());
    return events;
  }

  @Test
  void noCellStartsAFormulaAndAllRowsAreRead() throws IOException {
    List<EventRecord> events = hostile();
    Path gdelt = Exports.write("gdelt", folder, events);
    Path csv = Exports.write("csv", folder, events);
    try (EventWriter grounds = GroundsFile.open(csv)) {
      for (EventRecord event : events) {
        grounds.add(event);
      }
    }
    check(Duck.tab(Exports.write("polecat", folder, events), true), 40);
    check(Duck.tab(Exports.write("icews", folder, events), true), 20);
    check(Duck.tab(GdeltFormat.file(gdelt, "export"), false), 61);
    check(Duck.tab(GdeltFormat.file(gdelt, "mentions"), false), 16);
    check(Duck.csv(csv), EventRows.columns().size());
    check(Duck.csv(GroundsFile.file(csv)), 12);
  }

  private static void check(String from, int columns) {
    List<List<String>> rows = Duck.ask("SELECT * FROM " + from);
    assertEquals(EVENTS, rows.size(), from);
    for (List<String> row : rows) {
      assertEquals(columns, row.size());
      for (String cell : row) {
        boolean number = cell.matches("-?\\d+(\\.\\d+)?");
        assertTrue(number || cell.isEmpty() || "=+-@＝＋－＠".indexOf(cell.charAt(0)) < 0, cell);
        assertFalse(cell.matches("(?s).*[\\t\\n\\r\\x00\\u202e].*"), cell);
      }
    }
  }

  /** Python's own reader with its defaults, which takes quotes in tab-separated files seriously. */
  @Test
  void pythonReadsAllRows() throws IOException, InterruptedException {
    assumeTrue(hasPython(), "no python3 here: its csv module was not tried");
    List<EventRecord> events = hostile();
    Path gdelt = Exports.write("gdelt", folder, events);
    Path polecat = Exports.write("polecat", folder, events);
    Path csv = Exports.write("csv", folder, events);
    String script =
        "import csv,sys\n"
            + "for name,tab in zip(sys.argv[1::2],sys.argv[2::2]):\n"
            + "  rows=list(csv.reader(open(name,encoding='utf-8',newline=''),"
            + "delimiter='\\t' if tab=='tab' else ','))\n"
            + "  print(len(rows),*sorted({len(r) for r in rows}))\n";
    String found =
        python(
            script,
            polecat.toString(),
            "tab",
            GdeltFormat.file(gdelt, "export").toString(),
            "tab",
            csv.toString(),
            "comma");
    int columns = EventRows.columns().size();
    assertEquals(
        (EVENTS + 1) + " 40\n" + EVENTS + " 61\n" + (EVENTS + 1) + " " + columns, found.strip());
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "import csv").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String python(String script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-c", script));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
