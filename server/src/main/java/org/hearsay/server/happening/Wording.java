package org.hearsay.server.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.server.page.Speaker;
import org.hearsay.text.Lexicon;

/**
 * What an act is called in a sentence: {@code A attacked B}; {@code there was an attack on B} where
 * nobody is named who did it. The words are those of {@code wording.tsv}.
 */
final class Wording {
  private static final String ANY_MODE = "";
  private static final int MOST_NAMES = 3;
  private static final Map<String, Wording> WORDS = read();

  private final String will;
  private final String did;
  private final String willAlone;
  private final String didAlone;
  private final String noun;
  private final String link;

  private Wording(Lexicon.Row row) {
    will = row.text(2);
    did = row.text(3);
    willAlone = row.text(4);
    didAlone = row.text(5);
    noun = row.text(6);
    link = row.text(7);
  }

  /**
   * A clause without a verdict of its own, to stand after "report that".
   *
   * @param type of PLOVER
   * @param mode of it; one without words of its own is called as the type
   * @param actors as they stand in a sentence; may be empty, as {@code recipients}
   * @param status as in the contract
   */
  static String clause(
      String type,
      Optional<String> mode,
      List<String> actors,
      List<String> recipients,
      String status) {
    Wording general = WORDS.get(key(type, ANY_MODE));
    if (general == null) {
      throw new IllegalArgumentException("type: expected one of PLOVER, found \"" + type + "\"");
    }
    Wording words = WORDS.getOrDefault(key(type, mode.orElse(ANY_MODE)), general);
    String whom = Speaker.list(recipients, MOST_NAMES);
    if (actors.isEmpty()) {
      return there(status, words.noun) + (whom.isEmpty() ? "" : " " + words.link + " " + whom);
    }
    String verb =
        whom.isEmpty()
            ? verb(status, words.willAlone, words.didAlone)
            : verb(status, words.will, words.did) + " " + whom;
    return Speaker.list(actors, MOST_NAMES) + " " + verb;
  }

  private static String verb(String status, String will, String did) {
    return switch (status) {
      case "future" -> "will " + will;
      case "hypothetical" -> "might " + will;
      case "negated" -> "did not " + will;
      default -> did;
    };
  }

  private static String there(String status, String noun) {
    return switch (status) {
      case "future" -> "there will be " + noun;
      case "hypothetical" -> "there might be " + noun;
      case "negated" -> "there was no " + noun.replaceFirst("^an? ", "");
      default -> "there was " + noun;
    };
  }

  private static String key(String type, String mode) {
    return type + "/" + mode;
  }

  private static Map<String, Wording> read() {
    Map<String, Wording> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Wording.class, "wording.tsv", 8)) {
      if (words.put(key(row.text(0), row.text(1)), new Wording(row)) != null) {
        throw row.error("expected a new type and mode, found " + row.text(0) + " " + row.text(1));
      }
    }
    return Map.copyOf(words);
  }
}
