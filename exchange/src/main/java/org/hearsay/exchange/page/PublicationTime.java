package org.hearsay.exchange.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Metas.Field;
import org.hearsay.report.Timestamps;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was first published, ISO 8601. */
final class PublicationTime {
  private static final int MAX_LENGTH = 120;

  /** The web began then. */
  private static final int FIRST_YEAR = 1991;

  private static final int LAST_YEAR = 2100;

  /** A report marks up its time once or twice. */
  private static final int MAX_MARKED = 20;

  private static final Set<String> BESIDE = Set.of("aside", "nav", "footer", "li");

  private static final String PUBLISHED =
      "[itemprop~=datePublished], [property~=datePublished], time[pubdate], time.published,"
          + " abbr.published, .dt-published";

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\s?(Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  /** Systems that keep but the day write it so. */
  private static final Pattern MIDNIGHT = Pattern.compile("00:00:00(?:\\.0+)?");

  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)");

  private static final Pattern EPOCH = Pattern.compile("[1-4]\\d{9}(?:\\d{3})?");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d\\d)(?:[/-](?=\\d{1,2}[/-])|(?=\\d{4}(?!\\d)))(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\\d|3[01])(?:[/._-]|$)");

  private static final Pattern MONTH_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\p{Alpha}{3,9})/([0-3]?\\d)(?:/|$)");

  private PublicationTime() {}

  /**
   * The first of: JSON-LD, metadata that say when the page was published, marked up likewise, a
   * line that says when it was first published, other metadata, times around the headline, other
   * times, lines that state a date; a day in the address. Of several for one day the one with a
   * time of day.
   *
   * @param head the blocks around the headline
   */
  static Optional<String> of(
      Document page, List<Block> head, Metas metas, LinkedData data, Optional<String> url) {
    List<String> values = new ArrayList<>();
    VisibleDates visible = VisibleDates.of(head, page.select("html").attr("lang"));
    Stream.of(
            data.published(),
            metas.all(Field.PUBLISHED),
            marked(page),
            visible.original(),
            metas.all(Field.DATE),
            inHead(head),
            times(page),
            visible.first(),
            visible.updates())
        .flatMap(List::stream)
        .flatMap(v -> read(v).stream())
        .forEach(values::add);
    url.flatMap(PublicationTime::inAddress).ifPresent(values::add);
    return values.stream()
        .findFirst()
        .map(
            first ->
                values.stream()
                    .filter(v -> v.length() > 10 && v.startsWith(first))
                    .findFirst()
                    .orElse(first));
  }

  private static List<String> marked(Document page) {
    return page.select(PUBLISHED).stream().limit(MAX_MARKED).map(PublicationTime::value).toList();
  }

  private static List<String> inHead(List<Block> head) {
    return head.stream()
        .filter(b -> !VisibleDates.isUpdate(b.text()))
        .flatMap(b -> b.inner().select("time[datetime]").stream())
        .limit(MAX_MARKED)
        .map(PublicationTime::value)
        .toList();
  }

  private static List<String> times(Document page) {
    return page.getElementsByTag("time").stream()
        .limit(MAX_MARKED)
        .filter(PublicationTime::isOfThePage)
        .map(PublicationTime::value)
        .toList();
  }

  /** Times in lists and beside the text are those of other reports. */
  private static boolean isOfThePage(Element time) {
    for (Element up = time.parent(); up != null; up = up.parent()) {
      if (BESIDE.contains(up.normalName())) {
        return false;
      }
    }
    return time.hasAttr("datetime");
  }

  private static String value(Element e) {
    return Stream.of(e.attr("datetime"), e.attr("content"), e.attr("title"), e.text())
        .filter(v -> read(v).isPresent())
        .findFirst()
        .orElse("");
  }

  /** The value as ISO 8601, or nothing if it is no date of the web's times. */
  static Optional<String> read(String value) {
    String text = Strings.clean(value);
    if (text.length() < 8 || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return iso(text)
        .or(() -> compact(text))
        .or(() -> epoch(text))
        .or(() -> rfc(text))
        .or(() -> Timestamps.read(text))
        .filter(PublicationTime::isOfTheWeb);
  }

  private static boolean isOfTheWeb(String value) {
    try {
      int year = LocalDate.parse(value.substring(0, 10)).getYear();
      return year >= FIRST_YEAR && year < LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> iso(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group(2) == null) {
      return Optional.of(m.group(1));
    }
    String time = m.group(2).length() == 5 ? m.group(2) + ":00" : m.group(2);
    if (MIDNIGHT.matcher(time).matches()) {
      return Optional.of(m.group(1));
    }
    String zone = m.group(3) == null ? "" : m.group(3);
    if (zone.length() == 5) {
      zone = zone.substring(0, 3) + ":" + zone.substring(3);
    } else if (zone.length() == 3) {
      zone += ":00";
    }
    return Optional.of(m.group(1) + "T" + time + zone);
  }

  private static Optional<String> compact(String text) {
    Matcher m = COMPACT.matcher(text);
    return m.lookingAt() && (text.length() == 8 || !Character.isDigit(text.charAt(8)))
        ? Optional.of(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
        : Optional.empty();
  }

  private static Optional<String> epoch(String text) {
    if (!EPOCH.matcher(text).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(text);
    return Optional.of(
        Instant.ofEpochSecond(text.length() > 10 ? number / 1000 : number).toString());
  }

  private static Optional<String> rfc(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> inAddress(String url) {
    Matcher named = MONTH_IN_ADDRESS.matcher(url);
    if (named.find()) {
      return read(named.group(3) + " " + named.group(2) + " " + named.group(1));
    }
    Matcher m = IN_ADDRESS.matcher(url);
    return m.find()
        ? read(
            m.group(1)
                + "-"
                + ("0" + m.group(2)).substring(m.group(2).length() - 1)
                + "-"
                + ("0" + m.group(3)).substring(m.group(3).length() - 1))
        : Optional.empty();
  }
}
