package org.hearsay.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.event.Quantity.What;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** What amounts at certain words count ({@code quantities.tsv}). Read-only. */
final class CountedWords {
  private static final CountedWords STANDARD = new CountedWords();

  private final Map<String, What> rows = new HashMap<>();

  private CountedWords() {
    for (Lexicon.Row row : Lexicon.read(CountedWords.class, "quantities.tsv", 3)) {
      String pos = row.text(1);
      if (!pos.equals("verb") && !pos.equals("noun") && !pos.equals("adj")) {
        throw row.error("expected verb, noun or adj in field 2, found \"" + pos + "\"");
      }
      rows.put(pos + " " + row.text(0), row.constant(2, What.class));
    }
  }

  static CountedWords standard() {
    return STANDARD;
  }

  /** What the word counts at its object or subject. */
  Optional<What> verb(Token t) {
    boolean participle = t.upos().equals("ADJ") && t.xpos().startsWith("VB");
    return t.isVerb() || participle ? row("verb", t.lemma()) : Optional.empty();
  }

  /** What an amount counts that stands before the word. */
  Optional<What> noun(Token t) {
    return row("noun", t.lemma()).or(() -> row("adj", t.text()));
  }

  private Optional<What> row(String pos, String word) {
    return Optional.ofNullable(rows.get(pos + " " + word.toLowerCase(Locale.ROOT)));
  }
}
