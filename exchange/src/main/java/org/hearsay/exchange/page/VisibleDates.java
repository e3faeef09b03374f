package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates that a page shows around its headline, first publications before updates. A date of
 * figures, such as 04/03/2025, is read as the others of the page are; failing them, as the page's
 * region writes.
 */
final class VisibleDates {
  private static final int MAX_WORDS = 25;

  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)^\\W*(?:last )?(?:updated?|modified|edited|revised)\\b");

  private VisibleDates() {}

  /**
   * @param language BCP 47, or empty
   */
  static List<String> of(List<Block> head, String language) {
    List<String> lines =
        head.stream().filter(b -> b.words() <= MAX_WORDS).map(Block::text).toList();
    boolean dayFirst = isDayFirst(lines, language);
    List<String> first = new ArrayList<>();
    List<String> updates = new ArrayList<>();
    for (String line : lines) {
      Optional<String> date = figures(line, dayFirst).or(() -> PublicationTime.read(line));
      date.ifPresent((UPDATE.matcher(line).find() ? updates : first)::add);
    }
    first.addAll(updates);
    return first;
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

  private static Optional<String> figures(String line, boolean dayFirst) {
    Matcher m = FIGURES.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    boolean day = dayFirst || m.group(2).equals(".");
    String iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            m.group(4),
            Integer.parseInt(m.group(day ? 3 : 1)),
            Integer.parseInt(m.group(day ? 1 : 3)));
    return PublicationTime.read(iso);
  }
}
