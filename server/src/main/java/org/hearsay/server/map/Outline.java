package org.hearsay.server.map;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Lexicon;

/**
 * A country's outline.
 *
 * @param code ISO 3166-1 alpha-3; empty where it has none
 * @param rings from the last position of each it goes back to the first; one within another is a
 *     hole
 */
record Outline(String code, List<List<Position>> rings) {
  private static final double UNIT = 100;
  private static final int FEWEST = 3;

  Outline {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /** Those that come with Hearsay ({@code outlines.tsv}, whose head tells the format). */
  static List<Outline> standard() {
    return all(Lexicon.read(Outline.class, "outlines.tsv", 2));
  }

  /**
   * Reads outlines, one a line.
   *
   * @throws org.hearsay.text.LexiconException if a line is none; it names file and line
   */
  static List<Outline> all(List<Lexicon.Row> rows) {
    return rows.stream().map(Outline::of).toList();
  }

  private static Outline of(Lexicon.Row row) {
    String code = row.text(0);
    if (!code.matches("[A-Z]{3}|")) {
      throw row.error("expected an alpha-3 code or -, found \"" + code + "\"");
    }
    List<List<Position>> rings = row.list(1).stream().map(r -> ring(row, r)).toList();
    if (rings.isEmpty()) {
      throw row.error("expected rings, found none");
    }
    return new Outline(code, rings);
  }

  private static List<Position> ring(Lexicon.Row row, String words) {
    String[] numbers = words.split(" ", -1);
    if (numbers.length % 2 != 0 || numbers.length < 2 * FEWEST) {
      throw row.error("expected at least three pairs of numbers, found " + numbers.length);
    }
    List<Position> ring = new ArrayList<>();
    int longitude = 0;
    int latitude = 0;
    for (int i = 0; i < numbers.length; i += 2) {
      longitude += number(row, numbers[i]);
      latitude += number(row, numbers[i + 1]);
      try {
        ring.add(new Position(latitude / UNIT, longitude / UNIT));
      } catch (IllegalArgumentException e) {
        throw row.error("point " + (i / 2 + 1) + " of a ring: " + e.getMessage());
      }
    }
    return ring;
  }

  private static int number(Lexicon.Row row, String word) {
    if (!word.matches("-?\\d{1,5}")) {
      throw row.error("expected a whole number, found \"" + word + "\"");
    }
    return Integer.parseInt(word);
  }
}
