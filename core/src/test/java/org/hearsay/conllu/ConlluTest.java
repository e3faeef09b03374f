package org.hearsay.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.hearsay.coding.SyntaxPrinter;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluTest {
  private static final SyntaxPrinter PRINTER = new SyntaxPrinter();

  private static final String DOCUMENT =
      """
      # newdoc id = d1
      # newpar
      # sent_id = 1
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\tdo\tAUX\tVB\t_\t3\taux\t_\t_
      2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
      3\task\task\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar
      1\tOslo\tOslo\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(e1-place)
      """;

  private static List<ConlluDocument> read(String text) {
    try (BufferedReader in = new BufferedReader(new StringReader(text))) {
      return ConlluReader.read(in, "x.conllu");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTextIsPutTogetherAgain() {
    ConlluDocument document = read(DOCUMENT).get(0);
    assertEquals("d1", document.id());
    assertEquals("Don't ask.\nOslo", document.text());
    assertEquals(2, document.paragraphs().size());
    List<String> forms =
        document.paragraphs().get(0).stream().map(w -> w.span().in(document.text())).toList();
    assertEquals(List.of("Do", "n't", "ask", "."), forms);
    assertTrue(document.paragraphs().get(0).get(1).joined());
    assertEquals(2, document.sentences().get(0).words().get(0).head());
    assertEquals(-1, document.sentences().get(1).words().get(0).head());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 a a X X _ 0 root _ _;2 a a X X _ 9 root _ _;3 b b X X _ 1 root _ _;|x.conllu:2: expected a head within the sentence, found 9",
        "1-3 abc _ _ _ _ _ _ _ _;1 a a X X _ 0 root _ _;2-3 bc _ _ _ _ _ _ _ _|x.conllu:3: expected word 2, found 2-3",
        "1 a a X X _ 0 root _ _;#_newpar|x.conllu:2: expected an empty line, found # newpar",
        "1 a|x.conllu:1: expected 10 tab-separated columns, found 2",
        "2 a a X X _ 0 root _ _|x.conllu:1: expected word 1, found \"2\"",
        "1 a a X X _ x root _ _|x.conllu:1: expected the number of a word in column 7, found \"x\"",
        "1 a a X X _ 4 root _ _|x.conllu:1: expected a head within the sentence, found 4",
        "3-4 ab _ _ _ _ _ _ _ _|x.conllu:1: expected words from 1 on, found 3-4",
        "1-2 ab _ _ _ _ _ _ _ _|x.conllu:1: expected word 2, found the end of the sentence",
      })
  void faultsNameTheLine(String row, String message) {
    ConlluException e =
        assertThrows(
            ConlluException.class,
            () -> read(row.replace(';', '\n').replace(' ', '\t').replace("#_", "# ")));
    assertEquals(message, e.getMessage());
  }

  /** What is written can be read, and is the same text with the same words and sentences. */
  @Test
  void whatIsWrittenIsReadAgain() {
    String text = "Don't ask \"why\", Tosk's lawyer said. He left.\n\nIt's 5:30 p.m.  in Oslo…";
    String written = PRINTER.print(Report.of("d", text, Metadata.NONE));
    ConlluDocument again = read(written).get(0);
    assertEquals(
        "Don't ask \"why\", Tosk's lawyer said. He left.\nIt's 5:30 p.m. in Oslo…", again.text());
    assertEquals(written, PRINTER.print(again));
  }

  @Test
  void namesOfDocumentsDoNotBreakLines() {
    String written = PRINTER.print(Report.of("a b\nc", "Oslo waits.", Metadata.NONE));
    assertTrue(written.contains("# newdoc id = a_b_c\n"), written);
    assertTrue(written.contains("# sent_id = a_b_c-1\n"), written);
    String nameless = PRINTER.print(read("1\tOslo\t_\t_\t_\t_\t_\t_\t_\t_\n").get(0));
    assertTrue(nameless.startsWith("# newdoc\n"), nameless);
  }

  @Test
  void noBytesBreakTheReader() {
    Random random = new Random(4);
    String[] numbers = {"1", "2", "3", "1-2", "2-3", "1.1", "0", "x"};
    String[] cells = {"a", "ab", "_", "0", "1", "7", "SpaceAfter=No", "Entity=(e1-x)"};
    String[] lines = {"", "# newdoc", "# newpar", "# newdoc id = q", "\t"};
    int refused = 0;
    int read = 0;
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      int next = 1;
      for (int i = random.nextInt(8); i >= 0; i--) {
        if (random.nextInt(4) == 0) {
          text.append(lines[random.nextInt(lines.length)]).append('\n');
          next = 1;
          continue;
        }
        boolean wild = random.nextInt(4) == 0;
        text.append(wild ? numbers[random.nextInt(numbers.length)] : Integer.toString(next++));
        for (int c = 1; c < 10; c++) {
          boolean head = c == 6 && random.nextInt(3) > 0;
          text.append('\t').append(head ? "1" : cells[random.nextInt(cells.length)]);
        }
        text.append('\n');
      }
      try {
        for (ConlluDocument document : read(text.toString())) {
          read++;
          document.regions().forEach(r -> assertTrue(r.end() <= document.text().length()));
        }
      } catch (ConlluException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(message.matches("x\\.conllu:\\d+: expected .*, found .*"), message);
        refused++;
      }
    }
    int[] counts = {refused, read};
    assertTrue(refused > 500 && read > 500, () -> counts[0] + " refused, " + counts[1] + " read");
  }
}
