package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.happening.Party.Match;
import org.hearsay.archive.word.Rarity;

/** Gathers the signs of one telling against those of a happening; each report weighs the same. */
public final class Signs {
  public static final long FAR_DAYS = 20;

  /** Reports published within so many days mostly tell of one occurrence. */
  private static final long NEAR_DAYS = 3;

  /** News without a date is of the last so many days. */
  private static final long NEWS_DAYS = 10;

  private static final String HISTORY = "historical";

  private final Rarity rarity;
  private final Means means = new Means();

  private Signs(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * The signs that there are, with their values.
   *
   * @param members tellings of the happening, at least one
   */
  public static Map<Sign, Double> of(
      Telling telling, List<Telling> members, boolean sameStory, Rarity rarity) {
    Map<Long, Integer> reports = new HashMap<>();
    members.forEach(m -> reports.merge(m.report(), 1, Integer::sum));
    Signs signs = new Signs(rarity);
    for (Telling member : members) {
      signs.compare(telling, member, 1.0 / reports.getOrDefault(member.report(), 1));
    }
    Map<Sign, Double> values = signs.means.values();
    double often = Math.log1p(reports.size());
    values.put(Sign.BIAS, 1.0);
    values.put(Sign.OFTEN, often);
    double trigger = values.getOrDefault(Sign.TRIGGER_BEST, 0.0);
    values.put(Sign.TRIGGER_STORY, sameStory ? trigger : 0);
    values.put(Sign.TRIGGER_WORDS, trigger * values.getOrDefault(Sign.WORDS_BEST, 0.0));
    values.put(Sign.STORY_SAME, sameStory ? 1.0 : 0);
    values.put(Sign.REPORT_SAME, reports.containsKey(telling.report()) ? 1.0 : 0);
    if (telling.phrase().definite()) {
      values.put(Sign.DEFINITE, 1.0);
      values.put(Sign.DEFINITE_OFTEN, often);
    }
    return values;
  }

  private void compare(Telling a, Telling b, double weight) {
    means.add(Sign.TYPE_OTHER, !a.type().equals(b.type()), weight);
    boolean same = a.stem().equals(b.stem());
    boolean like = !same && Wording.isLike(a.stem(), b.stem());
    means.add(Sign.TRIGGER_SAME, same, weight);
    means.add(Sign.TRIGGER_LIKE, like, weight);
    means.best(Sign.TRIGGER_BEST, same || like ? 1 : 0);
    if (a.mode().isPresent() && b.mode().isPresent()) {
      means.add(Sign.MODE_SAME, a.mode().equals(b.mode()), weight);
      means.add(Sign.MODE_OTHER, !a.mode().equals(b.mode()), weight);
    }
    double words = Wording.common(rarity, a.terms(), b.terms());
    means.add(Sign.WORDS, words, weight);
    means.best(Sign.WORDS_BEST, words);
    if (!a.names().isEmpty() && !b.names().isEmpty()) {
      double names = Wording.common(rarity, a.names(), b.names());
      means.best(Sign.NAMES_BEST, names);
      means.add(Sign.NAMES_OTHER, names == 0, weight);
    }
    match(a.actors(), b.actors())
        .ifPresent(m -> parties(m, Sign.ACTORS_SAME, Sign.ACTORS_ALIKE, Sign.ACTORS_OTHER, weight));
    match(a.recipients(), b.recipients())
        .ifPresent(
            m ->
                parties(
                    m, Sign.RECIPIENTS_SAME, Sign.RECIPIENTS_ALIKE, Sign.RECIPIENTS_OTHER, weight));
    places(a, b, weight);
    days(a, b, weight);
    means.add(Sign.HISTORY_OTHER, a.status().equals(HISTORY) != b.status().equals(HISTORY), weight);
    means.add(Sign.STATUS_OTHER, !a.status().equals(b.status()), weight);
    means.add(Sign.ANOTHER, a.phrase().another() != b.phrase().another(), weight);
    numbers(a, b, weight);
  }

  private void parties(Match match, Sign same, Sign alike, Sign other, double weight) {
    means.add(same, match == Match.SAME, weight);
    means.add(alike, match == Match.ALIKE, weight);
    means.add(other, match == Match.OTHER, weight);
  }

  private void places(Telling a, Telling b, double weight) {
    if (!a.toponyms().isEmpty() && !b.toponyms().isEmpty()) {
      boolean together = !Collections.disjoint(a.toponyms(), b.toponyms());
      means.add(Sign.TOPONYMS_SAME, together, weight);
      means.add(Sign.TOPONYMS_OTHER, !together, weight);
    }
    if (a.place().isPresent() && b.place().isPresent()) {
      means.add(Sign.PLACE_SAME, a.place().equals(b.place()), weight);
      means.add(Sign.PLACE_OTHER, !a.place().equals(b.place()), weight);
    }
    if (a.country().isPresent() && b.country().isPresent()) {
      means.add(Sign.COUNTRY_OTHER, !a.country().equals(b.country()), weight);
    }
  }

  private void days(Telling a, Telling b, double weight) {
    if (a.since().isPresent() && b.since().isPresent()) {
      long apart = apart(a, b);
      means.add(Sign.DAYS_OVERLAP, apart == 0, weight);
      means.add(Sign.DAYS_FAR, apart > FAR_DAYS, weight);
      means.add(Sign.DAYS_APART, Math.log1p((double) apart), weight);
    } else {
      beforeNews(a, b, weight);
      beforeNews(b, a, weight);
    }
    if (a.published().isPresent() && b.published().isPresent()) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()));
      means.add(Sign.PUBLISHED_NEAR, days <= NEAR_DAYS, weight);
      means.add(Sign.PUBLISHED_APART, Math.log1p((double) days), weight);
    }
  }

  private void beforeNews(Telling dated, Telling news, double weight) {
    if (dated.since().isPresent()
        && news.since().isEmpty()
        && news.published().isPresent()
        && !news.status().equals(HISTORY)) {
      LocalDate end = dated.until().orElse(dated.since().get());
      boolean before = ChronoUnit.DAYS.between(end, news.published().get()) > NEWS_DAYS;
      means.add(Sign.DAYS_BEFORE_NEWS, before, weight);
    }
  }

  /** Days between the two spans of time. */
  private static long apart(Telling a, Telling b) {
    LocalDate aBegin = a.since().orElseThrow();
    LocalDate bBegin = b.since().orElseThrow();
    LocalDate aEnd = a.until().orElse(aBegin);
    LocalDate bEnd = b.until().orElse(bBegin);
    return Math.max(
        0, Math.max(ChronoUnit.DAYS.between(aEnd, bBegin), ChronoUnit.DAYS.between(bEnd, aBegin)));
  }

  private void numbers(Telling a, Telling b, double weight) {
    boolean same = false;
    boolean other = false;
    for (Figure one : a.figures()) {
      for (Figure two : b.figures()) {
        if (one.what().equals(two.what()) && one.low().isPresent() && two.low().isPresent()) {
          same |= one.low().equals(two.low());
          other |= !one.low().equals(two.low());
        }
      }
    }
    if (same || other) {
      means.add(Sign.NUMBERS_SAME, same, weight);
      means.add(Sign.NUMBERS_OTHER, !same, weight);
    }
  }

  /** The best match of two sides; empty where nothing can be said. */
  private static Optional<Match> match(List<Party> a, List<Party> b) {
    return a.stream()
        .flatMap(one -> b.stream().map(one::match))
        .min(Comparator.naturalOrder())
        .filter(m -> m != Match.UNKNOWN);
  }
}
