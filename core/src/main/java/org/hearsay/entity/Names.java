package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares names of people and of organizations. */
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "lord",
          "lady",
          "sen",
          "rep",
          "gov",
          "gen",
          "col",
          "capt",
          "maj",
          "lt",
          "sgt",
          "rev",
          "prof",
          "jr",
          "sr",
          "ii",
          "iii",
          "st",
          "president",
          "martyr",
          "hon");

  /** So long words must be to be compared by their sound. */
  private static final int SPELT = 5;

  private Names() {}

  /** The words of a name in lower case, titles and suffixes left out. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        name.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "").split("[\\s.,\"“”]+", -1)) {
      if (!word.isEmpty() && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether {@code name} may be a shorter or equal form of {@code full}. */
  static boolean samePerson(String full, String name) {
    List<String> f = words(full);
    List<String> n = words(name);
    if (f.isEmpty() || n.isEmpty()) {
      return false;
    }
    String last = f.get(f.size() - 1);
    if (n.size() == 1) {
      return f.contains(n.get(0)) || isSameWord(last, n.get(0));
    }
    String a = f.get(0);
    String b = n.get(0);
    return isSameWord(last, n.get(n.size() - 1))
        && f.size() > 1
        && (isSameWord(a, b)
            || a.charAt(0) == b.charAt(0) && (a.length() == 1 || b.length() == 1)
            || a.startsWith(b)
            || b.startsWith(a)
            || f.contains(b)
            || n.contains(a));
  }

  /** Equal, or two spellings of one; short words sound alike too often. */
  private static boolean isSameWord(String a, String b) {
    return a.equals(b)
        || a.length() >= SPELT
            && b.length() >= SPELT
            && Spelling.outline(a).equals(Spelling.outline(b))
            && Spelling.standard().isSame(a, b);
  }

  /** The initials of a name of three words or more. */
  static Optional<String> acronym(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
  }
}
