package org.hearsay.archive.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.happening.Party.Match;
import org.hearsay.archive.word.Rarity;
import org.hearsay.text.Lexicon;

/**
 * How likely two tellings are of one occurrence: by type, trigger, words of the sentence, parties,
 * place, time and numbers. A logistic regression; the weights were learnt from ECB+ train and our
 * dossiers.
 */
final class Sameness {
  /** What is compared, in the order of the weights. */
  enum Sign {
    BIAS,
    OTHER_TYPE,
    SAME_TRIGGER,
    LIKE_TRIGGER,
    SAME_MODE,
    OTHER_MODE,
    COMMON_WORDS,
    COMMON_NAMES,
    OTHER_NAMES,
    ACTORS_SAME,
    ACTORS_ALIKE,
    ACTORS_OTHER,
    RECIPIENTS_SAME,
    RECIPIENTS_ALIKE,
    RECIPIENTS_OTHER,
    PLACE_SAME,
    PLACE_OTHER,
    COUNTRY_OTHER,
    DAYS_OVERLAP,
    DAYS_APART,
    DAYS_FAR_APART,
    PUBLISHED_NEAR,
    PUBLISHED_APART,
    NUMBERS_SAME,
    NUMBERS_OTHER,
    OTHER_STATUS,
    SAME_STORY,
    SAME_REPORT
  }

  private static final Map<Sign, Double> WEIGHTS = weights();

  /** Types that coders take for one another when they read one act. */
  private static final List<Set<String>> NEIGHBOURS =
      List.of(
          Set.of("AGREE", "CONCEDE", "RETREAT"),
          Set.of("COERCE", "SANCTION"),
          Set.of("COERCE", "ASSAULT"),
          Set.of("ASSAULT", "MOBILIZE"),
          Set.of("PROTEST", "ASSAULT"),
          Set.of("PROTEST", "COERCE"),
          Set.of("CONSULT", "AGREE"),
          Set.of("SANCTION", "THREATEN"),
          Set.of("COERCE", "THREATEN"),
          Set.of("ACCUSE", "SANCTION"),
          Set.of("COOPERATE", "AID"),
          Set.of("RETREAT", "SANCTION"),
          Set.of("REQUEST", "ACCUSE"),
          Set.of("REJECT", "CONCEDE"));

  /** Stems that begin with so many letters in common are of one family. */
  private static final int LIKE = 5;

  private static final long FAR_DAYS = 20;

  /** Reports published within so many days mostly tell of one occurrence. */
  private static final long NEAR_DAYS = 3;

  private final Rarity rarity;

  Sameness(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Whether two types can be of one occurrence at all. */
  static boolean comparable(String type, String other) {
    return type.equals(other)
        || NEIGHBOURS.stream().anyMatch(n -> n.contains(type) && n.contains(other));
  }

  /** From 0 to 1. */
  double of(Telling a, Telling b, boolean sameStory) {
    if (!comparable(a.type(), b.type())) {
      return 0;
    }
    double z = 0;
    for (Map.Entry<Sign, Double> sign : signs(a, b, sameStory).entrySet()) {
      z += WEIGHTS.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-z));
  }

  /** The signs that there are, with their strength. */
  Map<Sign, Double> signs(Telling a, Telling b, boolean sameStory) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    signs.put(Sign.BIAS, 1.0);
    set(signs, Sign.OTHER_TYPE, !a.type().equals(b.type()));
    set(signs, Sign.SAME_TRIGGER, a.stem().equals(b.stem()));
    set(signs, Sign.LIKE_TRIGGER, !a.stem().equals(b.stem()) && isLike(a.stem(), b.stem()));
    boolean modes = a.mode().isPresent() && b.mode().isPresent();
    set(signs, Sign.SAME_MODE, modes && a.mode().equals(b.mode()));
    set(signs, Sign.OTHER_MODE, modes && !a.mode().equals(b.mode()));
    signs.put(Sign.COMMON_WORDS, common(rarity, a.terms(), b.terms()));
    double names = common(rarity, a.names(), b.names());
    signs.put(Sign.COMMON_NAMES, names);
    set(signs, Sign.OTHER_NAMES, !a.names().isEmpty() && !b.names().isEmpty() && names == 0);
    match(a.actors(), b.actors())
        .ifPresent(
            m ->
                signs.put(
                    m == Match.SAME
                        ? Sign.ACTORS_SAME
                        : m == Match.ALIKE ? Sign.ACTORS_ALIKE : Sign.ACTORS_OTHER,
                    1.0));
    match(a.recipients(), b.recipients())
        .ifPresent(
            m ->
                signs.put(
                    m == Match.SAME
                        ? Sign.RECIPIENTS_SAME
                        : m == Match.ALIKE ? Sign.RECIPIENTS_ALIKE : Sign.RECIPIENTS_OTHER,
                    1.0));
    boolean places = !a.toponyms().isEmpty() && !b.toponyms().isEmpty();
    boolean together = places && !Collections.disjoint(a.toponyms(), b.toponyms());
    boolean countries = a.country().isPresent() && b.country().isPresent();
    set(signs, Sign.PLACE_SAME, together);
    set(signs, Sign.PLACE_OTHER, places && !together);
    set(signs, Sign.COUNTRY_OTHER, countries && !a.country().equals(b.country()));
    days(signs, a, b);
    numbers(signs, a, b);
    set(signs, Sign.OTHER_STATUS, !a.status().equals(b.status()));
    set(signs, Sign.SAME_STORY, sameStory);
    set(signs, Sign.SAME_REPORT, a.report() == b.report());
    return signs;
  }

  private static void set(Map<Sign, Double> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
  }

  private static void days(Map<Sign, Double> signs, Telling a, Telling b) {
    Optional<Long> apart = daysApart(a, b);
    set(signs, Sign.DAYS_OVERLAP, apart.equals(Optional.of(0L)));
    set(signs, Sign.DAYS_FAR_APART, apart.map(d -> d > FAR_DAYS).orElse(false));
    apart.ifPresent(d -> signs.put(Sign.DAYS_APART, Math.log1p((double) d)));
    if (a.published().isPresent() && b.published().isPresent()) {
      long days = Math.abs(ChronoUnit.DAYS.between(a.published().get(), b.published().get()));
      set(signs, Sign.PUBLISHED_NEAR, days <= NEAR_DAYS);
      signs.put(Sign.PUBLISHED_APART, Math.log1p((double) days));
    }
  }

  /** "resigned" and "resignation". */
  static boolean isLike(String stem, String other) {
    return stem.equals(other)
        || stem.length() >= LIKE
            && other.length() >= LIKE
            && stem.startsWith(other.substring(0, LIKE));
  }

  /** Cosine of terms by their rarity. */
  static double common(Rarity rarity, List<Integer> a, List<Integer> b) {
    double shared = 0;
    double left = 0;
    double right = 0;
    int j = 0;
    for (int term : a) {
      double weight = Math.pow(rarity.of(term), 2);
      left += weight;
      while (j < b.size() && b.get(j) < term) {
        j++;
      }
      shared += j < b.size() && b.get(j) == term ? weight : 0;
    }
    for (int term : b) {
      right += Math.pow(rarity.of(term), 2);
    }
    return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
  }

  /** The best match of two sides; empty where nothing can be said. */
  private static Optional<Match> match(List<Party> a, List<Party> b) {
    return a.stream()
        .flatMap(one -> b.stream().map(one::match))
        .min(Comparator.naturalOrder())
        .filter(m -> m != Match.UNKNOWN);
  }

  /** Days between the two spans of time; empty where one is unknown. */
  private static Optional<Long> daysApart(Telling a, Telling b) {
    if (a.since().isEmpty() || b.since().isEmpty()) {
      return Optional.empty();
    }
    LocalDate aEnd = a.until().orElse(a.since().get());
    LocalDate bEnd = b.until().orElse(b.since().get());
    if (aEnd.isBefore(b.since().get())) {
      return Optional.of(ChronoUnit.DAYS.between(aEnd, b.since().get()));
    }
    if (bEnd.isBefore(a.since().get())) {
      return Optional.of(ChronoUnit.DAYS.between(bEnd, a.since().get()));
    }
    return Optional.of(0L);
  }

  private static void numbers(Map<Sign, Double> signs, Telling a, Telling b) {
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
    set(signs, Sign.NUMBERS_SAME, same);
    set(signs, Sign.NUMBERS_OTHER, other && !same);
  }

  private static Map<Sign, Double> weights() {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (Lexicon.Row row : Lexicon.read(Sameness.class, "sameness.tsv", 2)) {
      weights.put(row.constant(0, Sign.class), row.number(1));
    }
    return weights;
  }
}
