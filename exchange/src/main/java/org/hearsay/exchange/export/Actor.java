package org.hearsay.exchange.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who acts, is acted upon, or is said to say something. A private person has no name here and no
 * words of the report.
 *
 * @param begin of the words in the report's text, in code points
 * @param end exclusive
 * @param text the words as the report has them
 * @param name the fullest name in the report, or the head of a description; empty where nothing is
 *     known
 * @param type person, organization, country, place, group, office or other
 * @param country ISO 3166-1 alpha-3
 * @param sectors of PLOVER: {@code GOV}, {@code MIL} …
 * @param roles as the report words them
 * @param isPublic of a person: whether it has a public role
 */
public record Actor(
    int begin,
    int end,
    String text,
    Optional<String> name,
    String type,
    Optional<String> country,
    List<String> sectors,
    List<String> roles,
    Optional<Boolean> isPublic) {
  /** What stands for the words for a private person. */
  public static final String PRIVATE = "(private person)";

  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)(?:I|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|who|whom"
              + "|whose|which|that|this|these|those|himself|herself|itself|themselves)");

  private static final Pattern OPENING =
      Pattern.compile("(?:The|An?|His|Her|Their|Its|Our|My|Some|Many|Several|Two|Three) ");

  public Actor {
    sectors = List.copyOf(sectors);
    roles = List.copyOf(roles);
  }

  /**
   * Who it is, as it may be shown: the name, else the words, with a small letter where they only
   * begin a sentence; for a pronoun what it stands for.
   */
  public String label() {
    if (name.isEmpty() || isPrivate()) {
      return text;
    }
    boolean isName = !Character.isLowerCase(name.get().codePointAt(0));
    return isName || PRONOUN.matcher(text).matches() ? name.get() : small(text, name.get());
  }

  private static String small(String words, String name) {
    boolean opens = OPENING.matcher(words).lookingAt() || words.equalsIgnoreCase(name);
    return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** Whether it stands for a private person, whom nobody names. */
  public boolean isPrivate() {
    return text.equals(PRIVATE);
  }
}
