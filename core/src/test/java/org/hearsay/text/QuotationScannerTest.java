package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each quotation is shown as its depth and its words; "open" if it lacks its closing mark. */
class QuotationScannerTest {
  /** Every line that is not blank is a paragraph. */
  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        Span line = new Span(begin, i).strip(text);
        if (!line.isEmpty()) {
          paragraphs.add(line);
        }
        begin = i + 1;
      }
    }
    return paragraphs;
  }

  private static List<String> scan(String text) {
    return QuotationScanner.scan(text, paragraphs(text)).stream()
        .map(
            q ->
                q.depth()
                    + (q.closed() ? " " : " open ")
                    + (q.carried() ? "carried " : "")
                    + q.inside().in(text))
        .toList();
  }

  static void assertQuotations(String text, String... wanted) {
    assertEquals(List.of(wanted), scan(text), text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "\",\"", "“,”", "„,“", "„,”", "«,»", "‘,’", "',’", "','", "``,''", "'',''", "‘‘,’’", "＂,＂",
        "‟,”"
      })
  void eachPairOfMarksEnclosesAQuotation(String opening, String closing) {
    String text = "The mayor said " + opening + "we shall rebuild" + closing + " on the quay.";
    assertQuotations(text, "0 we shall rebuild");
    Quotation found = QuotationScanner.scan(text, paragraphs(text)).get(0);
    assertEquals(opening + "we shall rebuild" + closing, found.span().in(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "Nothing is quoted here.", "”", "’ ’", "»"})
  void textWithoutAnOpeningMarkHasNoQuotation(String text) {
    assertQuotations(text);
  }

  @Test
  void aQuotationSplitByItsSourceIsTwo() {
    assertQuotations(
        "\"The bridge,\" she said, \"will open in May.\"", "0 The bridge,", "0 will open in May.");
    assertQuotations(
        "“The bridge,” she said, “will open in May.”", "0 The bridge,", "0 will open in May.");
    assertQuotations(
        "‘The bridge,’ she said, ‘will open in May.’", "0 The bridge,", "0 will open in May.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"He told us 'never' and left,\" she said.",
        "“He told us ‘never’ and left,” she said.",
        "‘He told us “never” and left,’ she said.",
        "“He told us \"never\" and left,” she said.",
        "«He told us “never” and left,» she said.",
        "``He told us `never' and left,'' she said."
      })
  void aQuotationInsideAnotherIsOneDeeper(String text) {
    List<String> found = scan(text);
    assertEquals(2, found.size(), text + found);
    assertEquals("1 never", found.get(1), text);
    assertEquals(0, QuotationScanner.scan(text, paragraphs(text)).get(0).depth(), text);
  }

  @Test
  void threeLevelsNest() {
    assertQuotations(
        "“She said, ‘He shouted “fire” twice,’ and I ran,” he recalled.",
        "0 She said, ‘He shouted “fire” twice,’ and I ran,",
        "1 He shouted “fire” twice,",
        "2 fire");
  }

  @Test
  void aQuotationInsideAStrayMarkIsNoDeeper() {
    assertQuotations("The label \" was torn, a ‘grave’ fault.", "0 grave");
  }

  @Test
  void aQuotationOverParagraphsIsCarriedWhereTheNextOpensWithAMark() {
    assertQuotations(
        "“We came at night.\n\n“We saw no one.\n\n“We left,” he said.",
        "0 open carried We came at night.",
        "0 open carried We saw no one.",
        "0 We left,");
    assertQuotations(
        "He said: \"We came at night.\n\"We left.\"",
        "0 open carried We came at night.",
        "0 We left.");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertQuotations("“We came at night.\nThe court rose.", "0 open We came at night.");
    assertQuotations("\"We came at night.\nThe court rose.", "0 open We came at night.");
    assertQuotations("He said “we came.\nThe court rose.", "0 open we came.");
  }

  @Test
  void aStraightMarkLeftOpenInMidParagraphIsAStray() {
    assertQuotations("The court \"rose at noon.\nNo one spoke.");
  }

  @Test
  void offsetsAreOfTheWholeText() {
    String text = "No mark.\n\nA \"second\" one.";
    Quotation found = QuotationScanner.scan(text, paragraphs(text)).get(0);
    assertEquals(new Span(12, 20), found.span(), text);
    assertEquals(new Span(13, 19), found.inside(), text);
  }
}
