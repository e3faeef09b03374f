package org.hearsay.conllu;

import java.util.List;
import java.util.function.Function;
import org.hearsay.word.Word;

/** The columns of one line: a word, words that are written as one, or an empty node. */
record ConlluRow(List<String> columns, int head) {
  private static final int COLUMNS = 10;

  /**
   * Parses a line.
   *
   * @param error makes the exception for a fault of the line
   */
  static ConlluRow of(String line, Function<String, ConlluException> error) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != COLUMNS) {
      throw error.apply("expected 10 tab-separated columns, found " + columns.size());
    }
    String form = columns.get(1);
    if (form.isBlank() || !form.equals(form.strip())) {
      throw error.apply("expected a word in the second column, found \"" + form + "\"");
    }
    String head = columns.get(6);
    if (!head.matches("_|\\d{1,6}")) {
      throw error.apply("expected the number of a word in column 7, found \"" + head + "\"");
    }
    return new ConlluRow(columns, head.equals("_") ? -1 : Integer.parseInt(head) - 1);
  }

  String number() {
    return columns.get(0);
  }

  String form() {
    return columns.get(1);
  }

  boolean isEmptyNode() {
    return number().matches("\\d{1,6}\\.\\d{1,6}");
  }

  boolean isRange() {
    return number().matches("\\d{1,6}-\\d{1,6}");
  }

  /** The first number of a range. */
  int first() {
    return Integer.parseInt(number().substring(0, number().indexOf('-')));
  }

  /** The last number of a range. */
  int last() {
    return Integer.parseInt(number().substring(number().indexOf('-') + 1));
  }

  boolean isSpaceAfter() {
    return !List.of(columns.get(9).split("\\|", -1)).contains("SpaceAfter=No");
  }

  ConlluWord word(Word word) {
    return new ConlluWord(
        word,
        form(),
        columns.get(2),
        columns.get(3),
        columns.get(4),
        columns.get(5),
        head,
        columns.get(7),
        columns.get(9));
  }
}
