package org.hearsay.evaluation.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * A toponym that people marked, [begin, end).
 *
 * @param wanted false for what is no place to us: adjectives of nationality ("Turkish") and
 *     toponyms marked as not locational
 */
record GoldPlace(
    int begin,
    int end,
    Optional<Coordinates> coordinates,
    Optional<String> country,
    boolean wanted) {
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of(
          "an", "sh", "ese", "qi", "ni", "li", "ch", "ic", "ish", "ans", "ians", "i", "is", "men");

  /** The places of each article by its id; of articles with one id the last. */
  static Map<String, List<GoldPlace>> read(Path file) throws CorpusException {
    Map<String, List<GoldPlace>> articles = new LinkedHashMap<>();
    for (JsonObject article : JsonLines.read(file)) {
      List<GoldPlace> places = new ArrayList<>();
      for (JsonObject place : article.objects("places")) {
        places.add(
            new GoldPlace(
                place.integer("begin"),
                place.integer("end"),
                Coordinates.read(place),
                place.optionalText("country"),
                !isAdjective(place) && isLocational(place)));
      }
      articles.put(article.text("id"), places);
    }
    return articles;
  }

  private static boolean isAdjective(JsonObject place) throws CorpusException {
    String text = place.text("text").toLowerCase(Locale.ROOT);
    String country = place.optionalText("country").orElse("");
    return place.optionalText("fcode").orElse("").startsWith("PCL")
        && !country.isEmpty()
        && !text.equals(country.toLowerCase(Locale.ROOT))
        && ADJECTIVE_ENDINGS.stream().anyMatch(text::endsWith);
  }

  private static boolean isLocational(JsonObject place) throws CorpusException {
    return place.optionalText("kind").orElse("Literal").equals("Literal")
        && !place.isTruthy("nonlocational");
  }
}
