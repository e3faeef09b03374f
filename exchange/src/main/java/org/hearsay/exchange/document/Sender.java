package org.hearsay.exchange.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Lexicon;

/**
 * Who sent an e-mail, read off the name beside the address: "Ana Prill, Ministry of Health" is a
 * person and an outlet, "Press Office" an outlet.
 */
record Sender(Optional<String> person, Optional<String> outlet) {
  private static final Set<String> WORDS =
      Lexicon.read(Sender.class, "senders.tsv", 1).stream()
          .map(row -> row.text(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|al|bin|der|la|del|di|da|el))*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}");

  private static final Pattern TWO =
      Pattern.compile("(?<one>[^,(|]{2,60}?)(?:, | \\(| at | \\| | - )(?<other>[^)]{2,80})\\)?");

  /**
   * @param organization the header of that name
   */
  static Sender of(String name, Optional<String> organization) {
    String bare = name.replaceAll("(?i)\\s+via\\s+.*$|^[\"']|[\"']$", "").strip();
    Matcher two = TWO.matcher(bare);
    if (two.matches() && isPerson(two.group("one"))) {
      return new Sender(
          Optional.of(two.group("one").strip()),
          organization.or(() -> Optional.of(two.group("other").strip())));
    }
    if (isPerson(bare)) {
      return new Sender(Optional.of(bare), organization);
    }
    return new Sender(
        Optional.empty(),
        organization.or(() -> Optional.of(bare).filter(n -> !n.isEmpty() && !n.contains("@"))));
  }

  private static boolean isPerson(String name) {
    return PERSON.matcher(name.strip()).matches()
        && Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .noneMatch(WORDS::contains);
  }
}
