package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * One name, one kind in a report (after "one sense per discourse", Gale, Church, Yarowsky 1992):
 * where the model takes a name for a person here and for a place there, most win, else the first.
 */
final class NameVote {
  private static final Set<EntityType> NAMED =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private NameVote() {}

  /** The sentences of a report, each name with one kind. */
  static List<Sentence> settle(List<Sentence> sentences) {
    NameVote vote = new NameVote();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isNamed(sentence, token)) {
          vote.votes
              .computeIfAbsent(name(sentence, token), n -> new LinkedHashMap<>())
              .merge(token.entity(), 1, Integer::sum);
        }
      }
    }
    boolean agree = vote.votes.values().stream().allMatch(v -> v.size() == 1);
    return agree ? sentences : sentences.stream().map(vote::settled).toList();
  }

  /** Whether it heads a name; what the other words of a name head is nothing. */
  private static boolean isNamed(Sentence sentence, Token token) {
    Span run = run(sentence, token);
    return token.upos().equals("PROPN")
        && NAMED.contains(token.entity())
        && !run.contains(token.head());
  }

  private Sentence settled(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (Token token : sentence.tokens()) {
      if (isNamed(sentence, token)) {
        EntityType kind =
            votes.getOrDefault(name(sentence, token), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(token.entity());
        tokens.set(token.index(), token.about(kind));
      }
    }
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.headline(), tokens);
  }

  private static String name(Sentence sentence, Token token) {
    Span run = run(sentence, token);
    return sentence.tokens().subList(run.begin(), run.end()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** The proper nouns in a row around a word, as indexes. */
  private static Span run(Sentence sentence, Token token) {
    int first = token.index();
    while (first > 0 && sentence.token(first - 1).upos().equals("PROPN")) {
      first--;
    }
    int end = token.index() + 1;
    while (end < sentence.size() && sentence.token(end).upos().equals("PROPN")) {
      end++;
    }
    return new Span(first, end);
  }
}
