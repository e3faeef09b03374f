package org.hearsay.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the cells of a table. Whatever a report holds, a cell is one line and no formula. */
public final class Cell {
  /** What a spreadsheet takes for a formula: OWASP, "CSV Injection". */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  /** White space, control characters, and what turns text around or is not seen. */
  private static final Pattern SPACE =
      Pattern.compile(
          "[\\s\\p{Z}\\p{Cc}]+|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");

  private Cell() {}

  /** Words on one line; what a spreadsheet would run gets an apostrophe, numbers do not. */
  public static String text(String words) {
    String line = line(words);
    boolean formula =
        !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0
            || !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(line).matches() ? "'" + line : line;
  }

  public static String text(Optional<String> words) {
    return words.map(Cell::text).orElse("");
  }

  /** Words on one line. */
  static String line(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }

  /** To six decimals at most. */
  public static String number(double value) {
    // Not the negative zero, which some tools read as text.
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String number(Optional<Double> value) {
    return value.map(Cell::number).orElse("");
  }

  /** Each value once, between "; ". */
  static String list(Stream<String> values) {
    return joined(values.distinct());
  }

  static String list(Collection<String> values) {
    return list(values.stream());
  }

  /** All values in order, between "; ". Semicolons within them become commas. */
  static String joined(Stream<String> values) {
    return values
        .map(v -> line(v).replace(';', ','))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
