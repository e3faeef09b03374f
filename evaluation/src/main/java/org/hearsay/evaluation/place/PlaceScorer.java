package org.hearsay.evaluation.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;

/** Scores coded places as {@code score_places.py} does. */
public final class PlaceScorer {
  private static final double NEAR = 161;

  private PlaceScorer() {}

  /** Scores without countries. */
  public static PlaceScore score(Path gold, Path coded) throws CorpusException {
    return score(gold, coded, Map.of());
  }

  /**
   * Aligns by id and overlap and counts. Reports that gold does not have count for nothing,
   * articles that were not coded as coded without places.
   *
   * @param gold JSON lines of {@code id} and {@code places}
   * @param coded coded reports
   * @param countries ISO 3166-1 alpha-3 codes by the names that gold uses
   */
  public static PlaceScore score(Path gold, Path coded, Map<String, String> countries)
      throws CorpusException {
    Map<String, List<GoldPlace>> articles = GoldPlace.read(gold);
    Map<String, List<CodedPlace>> reports = CodedPlace.read(coded);
    PlaceScore score = PlaceScore.NONE;
    for (Map.Entry<String, List<GoldPlace>> article : articles.entrySet()) {
      List<CodedPlace> found = reports.getOrDefault(article.getKey(), List.of());
      for (GoldPlace wanted : article.getValue()) {
        if (wanted.wanted()) {
          score = score.plus(count(wanted, found, countries));
        }
      }
      score = score.plus(new PlaceScore(0, 0, invented(article.getValue(), found), 0, 0, 0, 0, 0));
    }
    return score;
  }

  private static int invented(List<GoldPlace> gold, List<CodedPlace> coded) {
    return (int) coded.stream().filter(c -> gold.stream().noneMatch(c::overlaps)).count();
  }

  /** One gold toponym against the first coded place that overlaps it. */
  private static PlaceScore count(
      GoldPlace gold, List<CodedPlace> coded, Map<String, String> countries) {
    Optional<CodedPlace> hit = coded.stream().filter(c -> c.overlaps(gold)).findFirst();
    Optional<Coordinates> where = hit.flatMap(CodedPlace::coordinates);
    boolean given = gold.coordinates().isPresent() && where.isPresent();
    boolean near =
        given && gold.coordinates().orElseThrow().kilometresTo(where.orElseThrow()) <= NEAR;
    Optional<String> country = gold.country().map(countries::get).filter(code -> given);
    boolean right = country.isPresent() && country.equals(hit.flatMap(CodedPlace::country));
    return new PlaceScore(
        one(hit.isPresent()),
        one(hit.isEmpty()),
        0,
        one(gold.coordinates().isPresent()),
        one(given),
        one(near),
        one(country.isPresent()),
        one(right));
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
