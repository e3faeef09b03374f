package org.hearsay.archive.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventType;

/**
 * Where a happening stands in lists, and what is counted of it, in one number, so that many are
 * ordered and counted without being read. From the highest bit: origins (10 bits), articles (12),
 * day since 1900 (16; 0 unknown), type (5), whether it took place (1), score in tenths above -10
 * (8). What is too large for its bits counts as the largest.
 *
 * @param number the higher, the earlier in lists: most origins, then most articles, then the latest
 */
public record Standing(long number) {
  /** Their order is kept in files: what is new goes to the end. */
  private static final List<EventType> CODES =
      List.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  private static final int TYPE = 9;
  static final int DAY = 14;
  private static final int ARTICLES = 30;
  static final int ORIGINS = 42;
  static final int TOOK_PLACE = 8;

  static final int DAYS = 0xffff;
  private static final int MOST_ARTICLES = 0xfff;
  private static final int MOST_ORIGINS = 0x3ff;
  private static final int TYPES = 0x1f;
  static final int SCORES = 0xff;
  private static final double TENTHS = 10;
  private static final double LEAST_SCORE = -10;
  private static final LocalDate BEGIN = LocalDate.of(1899, 12, 31);

  /** Of a happening's figures. */
  public static Standing of(
      int origins,
      int articles,
      Optional<LocalDate> since,
      EventType type,
      boolean tookPlace,
      double score) {
    return new Standing(
        (long) Math.min(origins, MOST_ORIGINS) << ORIGINS
            | (long) Math.min(articles, MOST_ARTICLES) << ARTICLES
            | (long) since.map(Standing::number).orElse(0) << DAY
            | (long) CODES.indexOf(type) << TYPE
            | (tookPlace ? 1L : 0L) << TOOK_PLACE
            | Math.round((score - LEAST_SCORE) * TENTHS));
  }

  /** The lowest with so many origins. */
  static Standing least(int origins) {
    return new Standing((long) Math.max(0, Math.min(origins, MOST_ORIGINS)) << ORIGINS);
  }

  /** A day's number within a standing, from 1. */
  static int number(LocalDate day) {
    return (int) Math.max(1, Math.min(DAYS, day.toEpochDay() - BEGIN.toEpochDay()));
  }

  /** The day of a number from 1. */
  static LocalDate day(int number) {
    return BEGIN.plusDays(number);
  }

  /** The first day it may have been. */
  public Optional<LocalDate> since() {
    int day = (int) (number >> DAY) & DAYS;
    return day == 0 ? Optional.empty() : Optional.of(day(day));
  }

  public EventType type() {
    return CODES.get((int) (number >> TYPE) & TYPES);
  }

  /** Whether it is told as an act that took place. */
  public boolean tookPlace() {
    return (number >> TOOK_PLACE & 1) == 1;
  }

  /** Of PLOVER, -10 to 10, to one decimal. */
  public double score() {
    return score((double) (number & SCORES));
  }

  /** The score that the last bits stand for, or the mean of some. */
  static double score(double bits) {
    return bits / TENTHS + LEAST_SCORE;
  }
}
