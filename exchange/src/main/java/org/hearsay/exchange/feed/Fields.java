package org.hearsay.exchange.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of feeds, as it is used. */
final class Fields {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_LINE = 1000;

  /** RSS asks for {@code address (name)}. */
  private static final Pattern ADDRESS_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

  private Fields() {}

  /** One line of plain text; titles may hold markup. */
  static Optional<String> line(@Nullable String value) {
    if (value == null || value.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String text =
        value.indexOf('<') < 0 && value.indexOf('&') < 0 ? value : Jsoup.parse(value).text();
    return Optional.of(text.replaceAll("[\\s\\p{Cc}]+", " ").strip()).filter(s -> !s.isEmpty());
  }

  /** A person's name; an address alone is none. */
  static Optional<String> author(@Nullable String value) {
    return line(value)
        .map(
            v -> {
              Matcher m = ADDRESS_AND_NAME.matcher(v);
              return m.matches() ? m.group(1).strip() : v;
            })
        .filter(v -> !ADDRESS.matcher(v).matches());
  }

  static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  /** The URL of a page. */
  static Optional<URI> url(@Nullable String value, URI base) {
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    try {
      URI url = base.resolve(value.strip());
      boolean right =
          Set.of("http", "https").contains(String.valueOf(url.getScheme()))
              && url.getHost() != null;
      return right ? Optional.of(url) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The URL of a page, where there may also be a name of another kind. */
  static Optional<URI> absolute(@Nullable String value) {
    return Optional.ofNullable(value)
        .filter(v -> v.strip().startsWith("http"))
        .flatMap(v -> url(v, URI.create("http://localhost/")));
  }

  /** A time in which there was news; others are errors. */
  static Optional<String> time(@Nullable Instant time) {
    return Optional.ofNullable(time)
        .filter(
            t -> {
              long second = t.getEpochSecond();
              return second > second(FIRST_YEAR) && second < second(LAST_YEAR);
            })
        .map(Instant::toString);
  }

  private static long second(int year) {
    return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toEpochSecond();
  }

  /** RFC 3339. */
  static Optional<String> time(@Nullable String value) {
    try {
      return value == null
          ? Optional.empty()
          : time(OffsetDateTime.parse(value.strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
