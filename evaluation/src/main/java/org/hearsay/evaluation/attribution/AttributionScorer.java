package org.hearsay.evaluation.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** Scores coded attributions as {@code score_attribution.py} does. */
public final class AttributionScorer {
  private AttributionScorer() {}

  /**
   * Aligns gold and coded articles by id and counts.
   *
   * @param gold JSON lines of {@code id}, {@code text}, {@code attributions}
   * @param coded coded reports, or JSON lines of {@code id} and {@code attributions}
   */
  public static AttributionScore score(Path gold, Path coded) throws CorpusException {
    Map<String, GoldArticle> articles = GoldArticle.read(gold);
    Map<String, List<TokenizedAttribution>> predicted = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (JsonObject line : JsonLines.read(coded)) {
      String id = TokenizedAttribution.articleId(line);
      line.size("attributions");
      if (predicted.containsKey(id) || unknown.contains(id)) {
        throw line.fault("expected each id once, found \"" + id + "\" again");
      }
      GoldArticle article = articles.get(id);
      if (article == null) {
        unknown.add(id);
      } else {
        predicted.put(id, TokenizedAttribution.read(line, article.tokens()));
      }
    }
    List<AttributionCounts> counts = new ArrayList<>();
    for (GoldArticle article : articles.values()) {
      List<TokenizedAttribution> found = predicted.getOrDefault(article.id(), List.of());
      counts.add(AttributionCounts.of(AlignedArticle.of(article, found)));
    }
    return new AttributionScore(
        articles.keySet().stream().filter(id -> !predicted.containsKey(id)).toList(),
        List.copyOf(unknown),
        articles.values().stream().mapToInt(article -> article.tokens().size()).sum(),
        counts);
  }
}
