package org.hearsay.archive.happening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.word.Words;

/**
 * A party to an event, or who is said to say something.
 *
 * @param name as the report has it in full; empty for private persons and where nobody is named
 * @param text the words at this place
 * @param type as in the contract
 * @param country ISO 3166-1 alpha-3
 */
public record Party(
    Optional<String> name, String text, String type, Optional<String> country, List<String> roles) {
  public Party {
    roles = List.copyOf(roles);
  }

  /** How two parties stand to each other. */
  public enum Match {
    /** One and the same. */
    SAME,
    /** May be the same: one is told more generally, as a state for its ministry. */
    ALIKE,
    /** Nothing can be said. */
    UNKNOWN,
    /** Two that are different. */
    OTHER
  }

  /** The name, else the words. */
  public String label() {
    return name.orElse(text);
  }

  /** Compares two parties of different reports. */
  public Match match(Party other) {
    boolean named = name.isPresent() && other.name.isPresent();
    if (named && sameName(other)) {
      return Match.SAME;
    }
    if (country.isPresent() && other.country.isPresent()) {
      if (!country.equals(other.country)) {
        return Match.OTHER;
      }
      boolean both = named && type.equals("person") && other.type.equals("person");
      return both ? Match.OTHER : Match.ALIKE;
    }
    if (sharesRole(other)) {
      return Match.ALIKE;
    }
    if (named && type.equals("person") && other.type.equals("person")) {
      return Match.OTHER;
    }
    return sharesWord(other) ? Match.ALIKE : Match.UNKNOWN;
  }

  private boolean sharesRole(Party other) {
    return roles.stream().anyMatch(r -> other.roles.stream().anyMatch(o -> ends(r, o)));
  }

  private static boolean ends(String role, String other) {
    return role.equals(other) || role.endsWith(" " + other) || other.endsWith(" " + role);
  }

  private boolean sharesWord(Party other) {
    Set<String> words = words(label() + " " + text);
    words.retainAll(words(other.label() + " " + other.text));
    return !words.isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> all = new HashSet<>();
    Words.of(text).stream()
        .filter(w -> w.isContent() && !w.isNumber())
        .forEach(w -> all.add(w.stem()));
    return all;
  }

  private boolean sameName(Party other) {
    String mine = Words.plain(name.orElseThrow());
    String theirs = Words.plain(other.name.orElseThrow());
    if (mine.equals(theirs)) {
      return true;
    }
    if (type.equals("person") != other.type.equals("person")) {
      return false;
    }
    List<String> a = Arrays.asList(mine.split("[\\s-]+", -1));
    List<String> b = Arrays.asList(theirs.split("[\\s-]+", -1));
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    return type.equals("person")
        ? longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
            && (shorter.size() == 1
                || longer.containsAll(shorter)
                || longer.get(0).equals(shorter.get(0)))
        : longer.containsAll(shorter) && shorter.stream().anyMatch(w -> w.length() > 3);
  }
}
