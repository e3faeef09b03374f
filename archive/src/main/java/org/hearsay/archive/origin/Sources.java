package org.hearsay.archive.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Party.Match;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;

/** Whether two speakers of different reports are one. */
public final class Sources {
  private Sources() {}

  /** Compares two. */
  public static boolean same(Party a, Party b) {
    boolean persons = a.type().equals("person") && b.type().equals("person");
    if (a.name().isPresent() && b.name().isPresent() && persons) {
      return a.match(b) == Match.SAME;
    }
    if (a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country())) {
      return false;
    }
    if (a.match(b) == Match.SAME) {
      return true;
    }
    Set<String> roles = heads(a);
    roles.retainAll(heads(b));
    return !roles.isEmpty() || speaksFor(a, b) || speaksFor(b, a);
  }

  /**
   * Whether two speakers are told so that they cannot be one: by two names, or by two offices.
   * Pronouns may be anybody.
   */
  public static boolean different(Party a, Party b) {
    if (same(a, b) || sharesName(a, b) || isSpokesperson(a) != isSpokesperson(b)) {
      return false;
    }
    boolean names = !names(a).isEmpty() && !names(b).isEmpty();
    boolean offices = !heads(a).isEmpty() && !heads(b).isEmpty() && isTold(a) && isTold(b);
    return names || offices;
  }

  private static boolean isTold(Party party) {
    return !party.roles().isEmpty() || !party.type().equals("person");
  }

  /** Whether a name stands in the words for both; enough within one story, not across stories. */
  public static boolean sharesName(Party a, Party b) {
    Set<String> names = names(a);
    names.retainAll(names(b));
    return !names.isEmpty();
  }

  private static Set<String> names(Party party) {
    Set<String> names = new HashSet<>();
    for (Word word : Words.of(party.label() + " " + party.text())) {
      if (word.capital() && word.isContent()) {
        names.add(word.form());
      }
    }
    return names;
  }

  private static boolean isSpokesperson(Party party) {
    return stems(party.text()).stream().anyMatch(s -> s.startsWith("spokes"))
        || party.roles().stream().anyMatch(r -> r.contains("spokes"));
  }

  /** Whether a person's words of office hold what the other is: a police spokesman, the police. */
  private static boolean speaksFor(Party person, Party body) {
    if (!person.type().equals("person") || body.type().equals("person")) {
      return false;
    }
    Optional<String> head = head(body.label());
    Set<String> words = new HashSet<>();
    person.roles().forEach(r -> words.addAll(stems(r)));
    words.addAll(stems(person.text()));
    return head.isPresent() && words.contains(head.get());
  }

  /** The last words of roles; of those without a name also of the words at the place. */
  private static Set<String> heads(Party party) {
    Set<String> heads = new HashSet<>();
    party.roles().forEach(r -> head(r).ifPresent(heads::add));
    if (party.name().isEmpty() || !party.type().equals("person")) {
      head(party.text().split(" (?:of|in|at|for|from|with) ", 2)[0]).ifPresent(heads::add);
    }
    return heads;
  }

  private static Optional<String> head(String text) {
    List<String> stems = stems(text);
    return stems.isEmpty() ? Optional.empty() : Optional.of(stems.get(stems.size() - 1));
  }

  private static List<String> stems(String text) {
    return Words.of(text).stream().filter(Word::isContent).map(Word::stem).toList();
  }
}
