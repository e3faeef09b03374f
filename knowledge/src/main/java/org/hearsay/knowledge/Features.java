package org.hearsay.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.place.Toponym.Kind;
import org.hearsay.text.Lexicon;

/** Which features of GeoNames are kept, and as what ({@code features.tsv}). */
final class Features {
  private static final Features STANDARD = new Features();

  private record Feature(Kind kind, int names) {}

  private final Map<String, Feature> byCode = new HashMap<>();

  private Features() {
    for (Lexicon.Row row : Lexicon.read(Features.class, "features.tsv", 4)) {
      Feature feature = new Feature(row.constant(2, Kind.class), (int) row.number(3));
      if (byCode.put(row.text(0) + "." + row.text(1), feature) != null) {
        throw row.error("expected a new code, found \"" + row.text(1) + "\" again");
      }
    }
  }

  static Features standard() {
    return STANDARD;
  }

  /**
   * What a feature is; nothing if it is not kept.
   *
   * @param names how many other names it has
   * @param counted whether its population is known
   */
  Optional<Kind> kind(String featureClass, String code, int names, boolean counted) {
    return Optional.ofNullable(byCode.get(featureClass + "." + code))
        .filter(f -> names >= f.names())
        .map(f -> f.kind() == Kind.HAMLET && counted ? Kind.TOWN : f.kind());
  }
}
