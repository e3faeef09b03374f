package org.hearsay.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Mentions numbered by what they are about: each with what it takes up, and the same name with the
 * same name, however far apart.
 */
public final class Chains {
  /** How much "nothing before" counts; chosen on GUM dev. */
  private static final double DOUBT = 0.35;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int chains;

  private Chains() {}

  public static Chains of(ParsedText text, Links links) {
    Chains chains = new Chains();
    Map<String, Integer> named = new HashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token head : sentence.tokens()) {
        if (head.entity() != EntityType.NONE) {
          chains.add(name(sentence, head), head, links, named);
        }
      }
    }
    return chains;
  }

  private void add(Optional<String> name, Token head, Links links, Map<String, Integer> named) {
    int begin = head.span().begin();
    int number =
        links
            .best(begin, DOUBT)
            .map(l -> of(l.antecedent()))
            .or(() -> name.map(named::get))
            .orElseGet(() -> ++chains);
    numbers.put(begin, number);
    name.ifPresent(n -> named.putIfAbsent(n, number));
  }

  /** The proper nouns before the head and the head. */
  private static Optional<String> name(Sentence sentence, Token head) {
    if (!head.upos().equals("PROPN")) {
      return Optional.empty();
    }
    int first = head.index();
    while (first > 0
        && sentence.token(first - 1).upos().equals("PROPN")
        && sentence.token(first - 1).head() == head.index()) {
      first--;
    }
    StringBuilder name = new StringBuilder();
    sentence
        .tokens()
        .subList(first, head.index() + 1)
        .forEach(t -> name.append(' ').append(t.text()));
    return Optional.of(name.toString());
  }

  /**
   * The number of what a mention is about, from 1.
   *
   * @param head where its head begins
   */
  public int of(int head) {
    Integer number = numbers.get(head);
    if (number == null) {
      throw new IllegalArgumentException("head: no mention there: " + head);
    }
    return number;
  }
}
