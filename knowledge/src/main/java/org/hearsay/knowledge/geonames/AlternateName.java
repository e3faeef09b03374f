package org.hearsay.knowledge.geonames;

import java.util.regex.Pattern;

/**
 * A line of {@code alternateNamesV2.txt}: number, number of the place, language, name, and four
 * columns that are 1 or empty: preferred, short, colloquial, historic; then from and to.
 *
 * @param isInUse whether people call the place so now; airport codes, post codes, links, nicknames
 *     and former names are not
 */
record AlternateName(long place, String name, boolean isInUse) {
  /** Of the older {@code alternateNames.txt}. */
  private static final int FEWEST = 8;

  private static final int MOST = 10;

  /**
   * GeoNames' other "languages" are kinds of codes: post, iata, link, wkdt, abbr, phon, fr_1793.
   */
  private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}(?:-[A-Za-z0-9-]{1,20})?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException which says what was expected
   */
  static AlternateName parse(String line) {
    String[] f = line.split("\t", -1);
    if (f.length < FEWEST || f.length > MOST) {
      throw new IllegalArgumentException(
          "expected " + FEWEST + " to " + MOST + " tab-separated columns, found " + f.length);
    }
    if (!NUMBER.matcher(f[1]).matches()) {
      throw new IllegalArgumentException("expected a place's number, found \"" + f[1] + "\"");
    }
    boolean current = LANGUAGE.matcher(f[2]).matches() && !f[6].equals("1") && !f[7].equals("1");
    return new AlternateName(Long.parseLong(f[1]), f[3], current);
  }
}
