package org.hearsay.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** The words of {@code amounts.tsv}. Read-only. */
final class AmountWords {
  /** What a row's words do to an amount. */
  enum Kind {
    NUMBER,
    TIMES,
    VAGUE,
    FLOOR,
    CEILING,
    NEAR,
    MONEY
  }

  /**
   * A row.
   *
   * @param words how many there are
   * @param code of a currency
   */
  record Entry(Kind kind, int words, double low, double high, Optional<String> code) {}

  private static final AmountWords STANDARD = new AmountWords();

  private final Map<String, Entry> entries = new HashMap<>();
  private final int longest;

  private AmountWords() {
    int most = 1;
    for (Lexicon.Row row : Lexicon.read(AmountWords.class, "amounts.tsv", 4)) {
      Kind kind = row.constant(1, Kind.class);
      boolean counted =
          switch (kind) {
            case NUMBER, TIMES, VAGUE -> true;
            case FLOOR, CEILING, NEAR, MONEY -> false;
          };
      int words = row.text(0).split(" ", -1).length;
      entries.put(
          row.text(0),
          new Entry(
              kind,
              words,
              counted ? row.number(2) : 0,
              counted ? row.number(3) : 0,
              kind == Kind.MONEY ? Optional.of(row.text(3)) : Optional.empty()));
      most = Math.max(most, words);
    }
    longest = most;
  }

  static AmountWords standard() {
    return STANDARD;
  }

  /** The longest entry of one of the kinds that begins at a token. */
  Optional<Entry> from(List<Token> tokens, int index, Kind... kinds) {
    for (int n = Math.min(longest, tokens.size() - index); n > 0; n--) {
      Optional<Entry> entry = at(tokens, index, n, kinds);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** The longest entry of one of the kinds that ends before a token. */
  Optional<Entry> before(List<Token> tokens, int index, Kind... kinds) {
    for (int n = Math.min(longest, index); n > 0; n--) {
      Optional<Entry> entry = at(tokens, index - n, n, kinds);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> at(List<Token> tokens, int from, int n, Kind... kinds) {
    StringBuilder words = new StringBuilder();
    for (Token t : tokens.subList(from, from + n)) {
      words.append(words.isEmpty() ? "" : " ").append(t.text().toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(entries.get(words.toString()))
        .filter(e -> List.of(kinds).contains(e.kind()));
  }
}
