package org.hearsay.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Mentions numbered by what they are about: each with what it takes up, and the same name with the
 * same name, however far apart. Persons whose names have no word in common are never one, and
 * nobody is both he and she.
 */
public final class Chains {
  /** How much "nothing before" counts; chosen on GUM dev. */
  private static final double DOUBT = 0.35;

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, Set<String>> persons = new HashMap<>();
  private final Map<Integer, String> sexes = new HashMap<>();
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

  private void add(List<String> name, Token head, Links links, Map<String, Integer> named) {
    int begin = head.span().begin();
    boolean person = head.entity() == EntityType.PERSON && !name.isEmpty();
    String whole = String.join(" ", name);
    Optional<String> sex = sex(head);
    int number =
        links.likely(begin, DOUBT).stream()
            .map(l -> of(l.antecedent()))
            .filter(n -> !person || isOneName(name, persons.getOrDefault(n, Set.of())))
            .filter(n -> sex.isEmpty() || sex.get().equals(sexes.getOrDefault(n, sex.get())))
            .findFirst()
            .or(() -> Optional.ofNullable(named.get(whole)))
            .orElseGet(() -> ++chains);
    numbers.put(begin, number);
    if (!name.isEmpty()) {
      named.putIfAbsent(whole, number);
    }
    sex.ifPresent(x -> sexes.putIfAbsent(number, x));
    if (person) {
      persons.computeIfAbsent(number, k -> new HashSet<>()).addAll(name);
    }
  }

  private static Optional<String> sex(Token head) {
    return switch (head.upos().equals("PRON") ? head.text().toLowerCase(Locale.ROOT) : "") {
      case "she", "her", "hers", "herself" -> Optional.of("she");
      case "he", "him", "his", "himself" -> Optional.of("he");
      default -> Optional.empty();
    };
  }

  /** "Anders" may be Paul Anders, "Maria Lopez" is not. */
  private static boolean isOneName(List<String> name, Set<String> known) {
    return known.isEmpty() || name.stream().anyMatch(known::contains);
  }

  /** The proper nouns around the head that hang on it, and the head; none if it is no name. */
  private static List<String> name(Sentence sentence, Token head) {
    if (!head.upos().equals("PROPN")) {
      return List.of();
    }
    int first = head.index();
    int last = first;
    while (first > 0 && isOfName(sentence.token(first - 1), head)) {
      first--;
    }
    while (last + 1 < sentence.size() && isOfName(sentence.token(last + 1), head)) {
      last++;
    }
    return sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList();
  }

  private static boolean isOfName(Token t, Token head) {
    return t.upos().equals("PROPN") && t.head() == head.index() && !t.is("nmod:desc");
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
