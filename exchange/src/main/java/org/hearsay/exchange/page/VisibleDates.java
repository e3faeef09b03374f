package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Timestamps;

/**
 * The dates that a page shows around its headline, ISO 8601. A date of figures, such as 04/03/2025,
 * is read as the others of the page are; failing them, as the page's region writes.
 *
 * @param original said to be those of the first publication
 * @param first other than updates
 */
record VisibleDates(List<String> original, List<String> first, List<String> updates) {
  private static final int MAX_WORDS = 25;

  /** A year of two figures is believed where little else stands in the line. */
  private static final int FEW_WORDS = 4;

  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern SHORT =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.])(\\d{1,2})\\2(\\d\\d)(?!\\d)");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)^\\W*(?:last )?(?:updated?|modified|edited|revised)\\b");

  private static final Pattern ORIGINAL =
      Pattern.compile("(?i)^\\W*(?:originally|first) (?:published|posted|issued)\\b");

  VisibleDates {
    original = List.copyOf(original);
    first = List.copyOf(first);
    updates = List.copyOf(updates);
  }

  /**
   * @param language BCP 47, or empty
   */
  static VisibleDates of(List<Block> head, String language) {
    List<String> lines = lines(head);
    boolean dayFirst = isDayFirst(lines, language);
    List<String> original = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> updates = new ArrayList<>();
    for (String line : lines) {
      Optional<String> date =
          figures(line, FIGURES, dayFirst)
              .or(() -> PublicationTime.read(line))
              .or(
                  () ->
                      line.split(" ").length > FEW_WORDS
                          ? Optional.empty()
                          : figures(line, SHORT, dayFirst));
      List<String> kind =
          isUpdate(line) ? updates : ORIGINAL.matcher(line).find() ? original : first;
      date.ifPresent(kind::add);
    }
    return new VisibleDates(original, first, updates);
  }

  static boolean isUpdate(String line) {
    return UPDATE.matcher(line).find();
  }

  /** The label of a description stands in a block before it. */
  private static List<String> lines(List<Block> head) {
    List<String> lines = new ArrayList<>();
    String label = "";
    for (Block block : head) {
      if (block.words() <= MAX_WORDS) {
        boolean described = block.element().normalName().equals("dd");
        lines.add(described && !label.isEmpty() ? label + " " + block.text() : block.text());
      }
      label = block.element().normalName().equals("dt") ? block.text() : "";
    }
    return lines;
  }

  private static boolean isDayFirst(List<String> lines, String language) {
    OptionalInt sure = OptionalInt.empty();
    for (String line : lines) {
      Matcher m = FIGURES.matcher(line);
      if (m.find() && sure.isEmpty()) {
        boolean day = Integer.parseInt(m.group(1)) > 12;
        boolean month = Integer.parseInt(m.group(3)) > 12;
        sure = day == month ? sure : OptionalInt.of(day ? 1 : 0);
      }
    }
    String region = language.toLowerCase(Locale.ROOT);
    return sure.isPresent()
        ? sure.getAsInt() == 1
        : !region.equals("en") && !region.endsWith("-us") && !region.isEmpty();
  }

  private static Optional<String> figures(String line, Pattern figures, boolean dayFirst) {
    Matcher m = figures.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(m.group(1));
    int other = Integer.parseInt(m.group(3));
    boolean day = one > 12 || other <= 12 && (dayFirst || m.group(2).equals("."));
    String year = m.group(4).length() == 2 ? century(m.group(4)) + m.group(4) : m.group(4);
    String iso =
        String.format(Locale.ROOT, "%s-%02d-%02d", year, day ? other : one, day ? one : other);
    Optional<String> whole = Timestamps.read(line).filter(t -> t.startsWith(iso));
    return PublicationTime.read(iso).map(d -> whole.orElse(d));
  }

  /** The web began in 1991. */
  private static String century(String year) {
    return Integer.parseInt(year) > 90 ? "19" : "20";
  }
}
