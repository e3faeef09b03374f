package org.hearsay.exchange.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One answer of a server. */
final class Answer {
  private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age=\"?(\\d{1,9})");

  private final int status;
  private final Map<String, String> headers;
  private final byte[] bytes;
  private final Instant time;
  private final Duration took;

  /**
   * @param headers by their names in lower case
   * @param bytes unpacked; not copied
   */
  Answer(int status, Map<String, String> headers, byte[] bytes, Instant time, Duration took) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.bytes = bytes;
    this.time = time;
    this.took = took;
  }

  int status() {
    return status;
  }

  byte[] bytes() {
    return bytes;
  }

  Instant time() {
    return time;
  }

  /** So long it took, without the time in which it was not the request's turn. */
  Duration took() {
    return took;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  Validators validators() {
    return new Validators(header("etag"), header("last-modified"));
  }

  /** So long the host asks to be left alone: seconds or a date (RFC 9110, 10.2.3). */
  Optional<Duration> retryAfter() {
    return header("retry-after")
        .flatMap(
            value ->
                value.matches("\\d{1,9}")
                    ? Optional.of(Duration.ofSeconds(Integer.parseInt(value)))
                    : date(value).map(then -> Duration.between(time, then)))
        .filter(wait -> !wait.isNegative());
  }

  /** So long it is fresh (RFC 9111, 4.2.1). */
  Optional<Duration> fresh() {
    String control = header("cache-control").orElse("").toLowerCase(Locale.ROOT);
    Matcher age = MAX_AGE.matcher(control);
    if (age.find()) {
      return Optional.of(Duration.ofSeconds(Integer.parseInt(age.group(1))));
    }
    return header("expires")
        .flatMap(Answer::date)
        .map(then -> Duration.between(time, then))
        .filter(d -> !d.isNegative());
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
