package org.hearsay.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.evaluation.score.Interval;
import org.hearsay.evaluation.score.PrecisionRecall;
import org.hearsay.evaluation.score.UnitPlot;

/**
 * What {@link PassageScorer} found; a result a passage. A figure over no events is empty.
 *
 * <p>An event is strictly right if type and parties are.
 */
public record PassageScore(List<Result> passages) {
  private static final int ROUNDS = 1000;

  /**
   * Of one passage.
   *
   * @param gold the types of its events
   * @param judged its coded events
   * @param triggers those that stand at a gold event's trigger
   * @param parties of events at one trigger: the actors and recipients that are the same
   */
  public record Result(
      List<String> gold, List<Judged> judged, int triggers, PrecisionRecall parties) {
    public Result {
      gold = List.copyOf(gold);
      judged = List.copyOf(judged);
    }
  }

  /**
   * A coded event.
   *
   * @param pair how it compares with its partner; null of one that is not strictly right
   */
  public record Judged(
      String type, double confidence, @org.jspecify.annotations.Nullable Pair pair) {
    boolean isRight() {
      return pair != null;
    }
  }

  /** What is compared of a gold event and its partner. */
  public record Pair(
      String goldStatus, String status, boolean anyMode, boolean sameMode, boolean sameGrounds) {}

  public PassageScore {
    passages = List.copyOf(passages);
  }

  /** Strictly right events. */
  public PrecisionRecall strict() {
    return strict(passages, "");
  }

  /** Strictly right events of each type of gold, by the alphabet. */
  public Map<String, PrecisionRecall> strictByType() {
    Map<String, PrecisionRecall> all = new TreeMap<>();
    passages.stream()
        .flatMap(p -> p.gold().stream())
        .distinct()
        .forEach(type -> all.put(type, strict(passages, type)));
    return all;
  }

  /** The middle 95 % of {@link #strict} over resampled passages, of one type or all (""). */
  public Interval strictInterval(String type) {
    Random random = new Random(1);
    List<Double> drawn = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Result> some = new ArrayList<>();
      for (int i = 0; i < passages.size(); i++) {
        some.add(passages.get(random.nextInt(passages.size())));
      }
      drawn.add(strict(some, type).f1().orElse(0));
    }
    return Interval.of95(drawn);
  }

  private static PrecisionRecall strict(List<Result> passages, String type) {
    int right = 0;
    int coded = 0;
    int gold = 0;
    for (Result p : passages) {
      gold += (int) p.gold().stream().filter(g -> type.isEmpty() || g.equals(type)).count();
      for (Judged j : p.judged()) {
        boolean counts = type.isEmpty() || j.type().equals(type);
        coded += counts ? 1 : 0;
        right += counts && j.isRight() ? 1 : 0;
      }
    }
    return new PrecisionRecall(right, coded, gold);
  }

  /** Events whose trigger is one of gold's, of whatever type. */
  public PrecisionRecall triggers() {
    PrecisionRecall all = PrecisionRecall.NONE;
    for (Result p : passages) {
      all = all.plus(new PrecisionRecall(p.triggers(), p.judged().size(), p.gold().size()));
    }
    return all;
  }

  /** Actors and recipients of events at one trigger. */
  public PrecisionRecall parties() {
    return passages.stream()
        .map(Result::parties)
        .reduce(PrecisionRecall.NONE, PrecisionRecall::plus);
  }

  /** Pairs with the same status, by all pairs. */
  public OptionalDouble statusAccuracy() {
    return share(p -> p.status().equals(p.goldStatus()));
  }

  /** The mean F1 of all status that occur in gold, over the pairs. */
  public OptionalDouble statusMacroF1() {
    Map<String, PrecisionRecall> counts = new TreeMap<>();
    for (Pair p : pairs()) {
      int same = p.status().equals(p.goldStatus()) ? 1 : 0;
      counts.merge(p.goldStatus(), new PrecisionRecall(same, 0, 1), PrecisionRecall::plus);
    }
    for (Pair p : pairs()) {
      counts.computeIfPresent(p.status(), (k, c) -> c.plus(new PrecisionRecall(0, 1, 0)));
    }
    return counts.values().stream().mapToDouble(c -> c.f1().orElse(0)).average();
  }

  /** Pairs with the same mode, by the pairs of which either has one. */
  public OptionalDouble modes() {
    List<Pair> any = pairs().stream().filter(Pair::anyMode).toList();
    return PrecisionRecall.ratio((int) any.stream().filter(Pair::sameMode).count(), any.size());
  }

  /** Pairs whose whole chain of grounds is the same, by all pairs. */
  public OptionalDouble grounds() {
    return share(Pair::sameGrounds);
  }

  private OptionalDouble share(Function<Pair, Boolean> which) {
    List<Pair> pairs = pairs();
    return PrecisionRecall.ratio((int) pairs.stream().filter(which::apply).count(), pairs.size());
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Result p : passages) {
      for (Judged j : p.judged()) {
        if (j.pair() != null) {
          pairs.add(j.pair());
        }
      }
    }
    return pairs;
  }

  /** Recall and precision of the events above each confidence, as a picture (SVG). */
  public String curve(String caption) {
    List<Judged> all =
        passages.stream()
            .flatMap(p -> p.judged().stream())
            .sorted((a, b) -> Double.compare(b.confidence(), a.confidence()))
            .toList();
    int gold = strict().gold();
    List<UnitPlot.Point> points = new ArrayList<>();
    int right = 0;
    for (int i = 0; i < all.size(); i++) {
      right += all.get(i).isRight() ? 1 : 0;
      if ((i + 1) % 5 == 0 || i + 1 == all.size()) {
        points.add(new UnitPlot.Point((double) right / gold, (double) right / (i + 1)));
      }
    }
    return new UnitPlot(caption, "recall", "precision").curve(points).svg();
  }
}
