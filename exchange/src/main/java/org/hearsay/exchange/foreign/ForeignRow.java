package org.hearsay.exchange.foreign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.event.EventType;
import org.hearsay.exchange.foreign.ForeignFormat.Column;
import org.hearsay.exchange.table.CountryCodes;

/** Reads the rows of one file. */
final class ForeignRow {
  private final ForeignFormat format;
  private final Map<Column, Integer> at;
  private final int columns;

  /**
   * @param columns so many cells a row has; more only where they are empty, fewer only where the
   *     last are
   */
  ForeignRow(ForeignFormat format, Map<Column, Integer> at, int columns) {
    this.format = format;
    this.at = at;
    this.columns = columns;
  }

  ForeignEvent event(String where, String line) throws BadRow {
    List<String> cells = Arrays.stream(line.split("\t", -1)).map(ForeignRow::unquoted).toList();
    int least = at.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    boolean over = cells.stream().skip(columns).anyMatch(c -> !c.isEmpty());
    if (cells.size() < least || over || !format.hasHeader() && cells.size() != columns) {
      throw new BadRow("expected " + columns + " tab-separated cells, found " + cells.size());
    }
    return new ForeignEvent(
        where,
        cell(cells, Column.ID),
        day(cell(cells, Column.DAY)),
        type(cell(cells, Column.TYPE)),
        country(cell(cells, Column.ACTOR)),
        country(cell(cells, Column.RECIPIENT)));
  }

  private String cell(List<String> cells, Column column) {
    return cells.get(at.getOrDefault(column, 0));
  }

  /** A cell without the quotes that some files have around it. */
  static String unquoted(String cell) {
    String stripped = cell.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
  }

  private static LocalDate day(String cell) throws BadRow {
    try {
      return cell.matches("\\d{8}")
          ? LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE)
          : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw wrong("a day", cell);
    }
  }

  private Optional<EventType> type(String cell) throws BadRow {
    if (format != ForeignFormat.POLECAT) {
      // Some tools take the codes for numbers and drop the nought.
      String code = cell.length() == 1 ? "0" + cell : cell;
      if (!CameoTypes.isCode(code)) {
        throw wrong("a code of CAMEO", cell);
      }
      return CameoTypes.of(code);
    }
    String name = cell.toUpperCase(Locale.ROOT);
    return Optional.of(
        Arrays.stream(EventType.values())
            .filter(type -> type.name().equals(name))
            .findFirst()
            .orElseThrow(() -> wrong("a type of PLOVER", cell)));
  }

  /** Codes or names; what is no country, as a region or an organization, is none. */
  private static Optional<String> country(String cell) {
    return CountryCodes.ofCameo(cell)
        .or(() -> Countries.standard().byName(cell).map(Country::code));
  }

  private static BadRow wrong(String expected, String found) {
    return new BadRow("expected " + expected + ", found \"" + Shown.of(found) + "\"");
  }
}
