package org.hearsay.knowledge.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a result that Wikidata's query service gave as CSV; docs/KNOWLEDGE.md has the query.
 *
 * @param country ISO 3166-1 alpha-3
 */
record QueryRow(
    long person,
    String name,
    List<String> aliases,
    long position,
    String label,
    Optional<String> country,
    YearMonth from,
    Optional<YearMonth> to) {
  /** The columns, in any order; those without a question mark must be there. */
  private static final List<String> NEEDED =
      List.of("person", "personlabel", "position", "positionlabel", "start");

  QueryRow {
    aliases = List.copyOf(aliases);
  }

  /** The names of the columns, in lower case. */
  static List<String> header(String line) {
    List<String> columns =
        fields(line).stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (String needed : NEEDED) {
      if (!columns.contains(needed)) {
        throw new IllegalArgumentException(
            "expected columns person, personLabel, position, positionLabel, start, found "
                + String.join(", ", columns));
      }
    }
    return columns;
  }

  /**
   * Reads a row. A label has no line break, so that a line is a row.
   *
   * @param columns see {@link #header}
   * @throws IllegalArgumentException which says what was expected
   */
  static QueryRow parse(List<String> columns, String line) {
    List<String> fields = fields(line);
    if (fields.size() != columns.size()) {
      throw new IllegalArgumentException(
          "expected " + columns.size() + " fields, found " + fields.size());
    }
    String country = field(columns, fields, "country");
    if (!country.matches("|[A-Z]{3}")) {
      throw wrong("an alpha-3 code as country", country);
    }
    String end = field(columns, fields, "end");
    Optional<YearMonth> to = Months.of(end, 12);
    if (to.isEmpty() && !end.isEmpty()) {
      throw wrong("a date as end", end);
    }
    String start = field(columns, fields, "start");
    YearMonth from = Months.of(start, 1).orElseThrow(() -> wrong("a date as start", start));
    if (to.map(from::isAfter).orElse(false)) {
      throw wrong("an end after the start", end);
    }
    String aliases = field(columns, fields, "altlabels");
    return new QueryRow(
        item(columns, fields, "person"),
        field(columns, fields, "personlabel"),
        aliases.isEmpty() ? List.of() : Arrays.asList(aliases.split("\\|", -1)),
        item(columns, fields, "position"),
        field(columns, fields, "positionlabel"),
        Optional.of(country).filter(c -> !c.isEmpty()),
        from,
        to);
  }

  private static long item(List<String> columns, List<String> fields, String column) {
    String value = field(columns, fields, column);
    return Items.number(value).orElseThrow(() -> wrong("an item as " + column, value));
  }

  private static String field(List<String> columns, List<String> fields, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : fields.get(at).strip();
  }

  private static IllegalArgumentException wrong(String expected, String found) {
    return new IllegalArgumentException("expected " + expected + ", found \"" + found + "\"");
  }

  private static List<String> fields(String line) {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        throw new IllegalArgumentException("expected one row, found " + records.size());
      }
      return records.get(0).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("expected CSV, found quotation marks that do not pair", e);
    }
  }
}
