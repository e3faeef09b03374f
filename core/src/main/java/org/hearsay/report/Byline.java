package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names the author: "By Ana Petrova and John Reed, Associated Press". */
record Byline(String name, List<String> agencies) {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|al|bin|der|la|del|di|da|el) )?\\p{Lu}[\\p{L}.'’-]*){0,4}";

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:[Bb][Yy]|[Aa]uthors?:|[Ww]ritten by|[Rr]eporter:|[Tt]ext:|[Ss]tory by)\\s+(?<name>"
              + NAME
              + "(?:(?:,? and |,? AND |, | & )"
              + NAME
              + "){0,3}?)"
              + "(?<rest>(?:\\s*[,|/·•–—-]\\s*|\\s+(?:in|for|at|of)\\s+|\\s*\\().{1,80})?");

  /** The byline that {@code line} is, if it is one. */
  static Optional<Byline> parse(String line) {
    Matcher m = PATTERN.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String rest = m.group("rest") == null ? "" : m.group("rest");
    String agency = rest.replaceAll("^[\\s,|/·•–—(-]+|^\\s*(?:in|for|at|of)\\s+|[)\\s]+$", "");
    Furniture furniture = Furniture.standard();
    return Optional.of(
        new Byline(m.group("name"), furniture.isAgency(agency) ? List.of(agency) : List.of()));
  }
}
