package org.hearsay.evaluation.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * All predicted attributions of a corpus, each judged, so that confidence can be measured.
 *
 * @param all the surest first
 * @param namedGold gold attributions with content whose source holds a name
 */
public record Judgements(List<Judgement> all, int namedGold) {
  public Judgements {
    all = List.copyOf(all);
  }

  /**
   * Reads the same files as {@link AttributionScorer#score}; every attribution has a confidence.
   */
  public static Judgements read(Path gold, Path coded) throws CorpusException {
    Map<String, GoldArticle> articles = GoldArticle.read(gold);
    List<Judgement> all = new ArrayList<>();
    for (JsonObject line : JsonLines.read(coded)) {
      GoldArticle article = articles.get(TokenizedAttribution.articleId(line));
      if (article != null) {
        all.addAll(judge(line, article));
      }
    }
    all.sort(Comparator.comparingDouble(Judgement::confidence).reversed());
    long namedGold =
        articles.values().stream()
            .flatMap(a -> a.attributions().stream().filter(g -> isNamed(g, a) && g.hasContent()))
            .count();
    return new Judgements(all, (int) namedGold);
  }

  private static List<Judgement> judge(JsonObject line, GoldArticle article)
      throws CorpusException {
    List<TokenizedAttribution> predicted = TokenizedAttribution.read(line, article.tokens());
    Set<Integer> complete = new HashSet<>();
    List<Set<Integer>> gold =
        article.attributions().stream().map(TokenizedAttribution::content).toList();
    for (ContentPair pair :
        ContentPair.align(gold, predicted.stream().map(TokenizedAttribution::content).toList())) {
      if (TokenizedAttribution.agree(
          article.attributions().get(pair.gold()).source(),
          predicted.get(pair.predicted()).source())) {
        complete.add(pair.predicted());
      }
    }
    List<JsonObject> objects = line.objects("attributions");
    List<Judgement> all = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      double confidence = objects.get(i).number("confidence");
      all.add(
          new Judgement(
              confidence,
              complete.contains(i),
              isNamed(predicted.get(i), article),
              isSourceRight(predicted.get(i), article)));
    }
    return all;
  }

  private static boolean isSourceRight(TokenizedAttribution a, GoldArticle article) {
    return article.attributions().stream()
        .anyMatch(
            g ->
                TokenizedAttribution.common(a.content(), g.content()) > 0
                    && TokenizedAttribution.agree(a.source(), g.source()));
  }

  private static boolean isNamed(TokenizedAttribution a, GoldArticle article) {
    return TokenizedAttribution.common(a.source(), article.names()) > 0;
  }

  /** Attributions of like confidence. */
  public record Bin(double confidence, double right, int size) {}

  /** Tenths of the way from 0 to 1, those that hold any. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int tenth = 0; tenth < 10; tenth++) {
      int wanted = tenth;
      List<Judgement> inside =
          all.stream().filter(j -> Math.min(9, (int) (j.confidence() * 10)) == wanted).toList();
      if (!inside.isEmpty()) {
        double n = inside.size();
        double sum = inside.stream().mapToDouble(Judgement::confidence).sum();
        double right = inside.stream().filter(Judgement::complete).count();
        bins.add(new Bin(sum / n, right / n, inside.size()));
      }
    }
    return List.copyOf(bins);
  }

  /** Expected calibration error (Naeini et al. 2015): how far off the bins are, by their size. */
  public double calibrationError() {
    double sum = 0;
    for (Bin bin : bins()) {
      sum += bin.size() * Math.abs(bin.confidence() - bin.right());
    }
    return all.isEmpty() ? 0 : sum / all.size();
  }

  /** The precision of the surest attributions to named sources, as many as give the recall. */
  public OptionalDouble namedPrecision(double recall) {
    int right = 0;
    int found = 0;
    for (Judgement j : all) {
      if (j.named()) {
        found++;
        right += j.complete() ? 1 : 0;
        if (right >= recall * namedGold) {
          return OptionalDouble.of((double) right / found);
        }
      }
    }
    return OptionalDouble.empty();
  }

  /** The lowest confidence above which named sources are right so often, wherever contents end. */
  public OptionalDouble namedThreshold(double precision) {
    int right = 0;
    int found = 0;
    OptionalDouble lowest = OptionalDouble.empty();
    for (Judgement j : all) {
      if (j.named()) {
        found++;
        right += j.sourceRight() ? 1 : 0;
        if (right >= precision * found) {
          lowest = OptionalDouble.of(j.confidence());
        }
      }
    }
    return lowest;
  }
}
