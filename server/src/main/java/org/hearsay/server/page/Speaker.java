package org.hearsay.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.exchange.export.Ground;

/** Who says something, in words that keep to what is known of it. */
public final class Speaker {
  /** For a source that is named, but not surely the one who said it. */
  public static final String UNCLEAR = "a speaker who is unclear";

  /** For sources of whom nothing is told. */
  public static final String NOBODY = "nobody named";

  private Speaker() {}

  /**
   * What a source may be called.
   *
   * @param label its name or the words for it; may be empty
   * @param sourceType as in the contract
   * @param confidence of the reading that it is this source
   */
  public static String of(Optional<String> label, String sourceType, double confidence) {
    if (!Ground.isClear(sourceType, confidence)) {
      return UNCLEAR;
    }
    return label.map(String::strip).filter(l -> !l.isEmpty()).map(Speaker::inside).orElse(NOBODY);
  }

  /** A name or words as they stand inside a sentence; private persons have no name. */
  public static String inside(String label) {
    if (label.equals(Tellings.PRIVATE)) {
      return "a private person";
    }
    for (String article : List.of("The ", "A ", "An ")) {
      if (label.startsWith(article)) {
        return article.toLowerCase(Locale.ROOT) + label.substring(article.length());
      }
    }
    return label;
  }

  /** {@code A, B and C}; of more than {@code most} only their number is told. */
  public static String list(List<String> names, int most) {
    if (names.size() > most) {
      return String.join(", ", names.subList(0, most))
          + " and "
          + Say.count(names.size() - most, "other");
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
