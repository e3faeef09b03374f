package org.hearsay.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Reads single triggers by the rows of {@code predicates.tsv}. */
final class Readings {
  private final EventLexicon lexicon;
  private final Parties parties;

  Readings(EventLexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** The first row that holds for the token. */
  Optional<Reading> at(Sentence sentence, Token token) {
    if (token.is("compound") || token.is("amod") || token.is("flat")) {
      return Optional.empty();
    }
    Arguments arguments =
        new Arguments(
            sentence, token, token.isNoun() ? lexicon.carrier(sentence, token) : Optional.empty());
    for (Predicate row : lexicon.predicates(sentence, token)) {
      if (row.when().stream().allMatch(c -> arguments.holds(c, parties))) {
        return Optional.of(read(sentence, token, row, arguments));
      }
    }
    return Optional.empty();
  }

  private Reading read(Sentence sentence, Token token, Predicate row, Arguments arguments) {
    Set<Token> used = new HashSet<>();
    List<Mention> recipients = fill(sentence, row.recipient(), arguments, used, Set.of());
    Set<Token> blocked = row.type().isMutual() ? Set.of() : Set.copyOf(used);
    List<Mention> actors = fill(sentence, row.actor(), arguments, new HashSet<>(), blocked);
    recipients = recipients.stream().filter(r -> !actors.contains(r)).toList();
    boolean negated =
        Clauses.isNegated(sentence, token)
            || arguments.slot("mod").isEmpty() && hasNo(sentence, token);
    return new Reading(
        sentence,
        token,
        row.type(),
        row.subtype(),
        row.mode(),
        actors,
        recipients,
        negated,
        consumed(row, arguments),
        !row.when().isEmpty(),
        row.line().users(),
        row.line().basis());
  }

  private static boolean hasNo(Sentence sentence, Token token) {
    return sentence.child(token, "det").map(d -> d.lemma().equals("no")).orElse(false);
  }

  private List<Mention> fill(
      Sentence sentence,
      List<String> slots,
      Arguments arguments,
      Set<Token> used,
      Set<Token> blocked) {
    for (String slot : slots) {
      for (Token head : arguments.slot(slot)) {
        if (blocked.contains(head)) {
          continue;
        }
        List<Mention> found =
            slot.equals("comp") ? inClause(sentence, head) : parties.at(sentence, head);
        if (!found.isEmpty()) {
          used.add(head);
          return found;
        }
      }
    }
    return List.of();
  }

  /** The first party of a clause that is not a bare pronoun. */
  private List<Mention> inClause(Sentence sentence, Token clause) {
    for (Token t : sentence.subtree(clause)) {
      boolean argument =
          switch (t.relation()) {
            case "obj", "iobj", "obl", "nsubj", "nmod" -> true;
            default -> false;
          };
      List<Mention> found = argument ? parties.at(sentence, t) : List.of();
      if (!found.isEmpty() && found.get(0).form() != Mention.Form.PRONOUN) {
        return found;
      }
    }
    return List.of();
  }

  private static Set<Token> consumed(Predicate row, Arguments arguments) {
    List<Token> named = new ArrayList<>();
    for (String slot : row.namedSlots()) {
      if (!slot.equals("subj")) {
        named.addAll(arguments.slot(slot));
      }
    }
    return Set.copyOf(named);
  }
}
