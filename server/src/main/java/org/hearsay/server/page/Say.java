package org.hearsay.server.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Numbers and times in words. */
public final class Say {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.UK);

  private Say() {}

  /** {@code 2,310}. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 report}, {@code 2,310 reports}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@code 5 Mar 2024, 09:30 UTC} or {@code 5 Mar 2024}; what is no time stays as it is. */
  public static String time(String iso) {
    try {
      return iso.length() > 10 && iso.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
          ? MINUTE.format(OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC))
          : day(iso);
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** {@code 5 Mar 2024}; what is no day stays as it is. */
  public static String day(String iso) {
    try {
      return DAY.format(LocalDate.parse(iso.substring(0, Math.min(10, iso.length()))));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** A day or interval {@code start/end}. */
  public static String days(String iso) {
    int slash = iso.indexOf('/');
    return slash < 0
        ? day(iso)
        : day(iso.substring(0, slash)) + " – " + day(iso.substring(slash + 1));
  }

  /** Who reports it: the outlet, else "An unknown outlet". */
  public static String outlet(Optional<String> outlet) {
    return outlet.orElse("An unknown outlet");
  }
}
