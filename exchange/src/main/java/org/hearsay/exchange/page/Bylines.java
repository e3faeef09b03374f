package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.hearsay.text.Lexicon;

/** What stands in and beside the names of authors ({@code bylines.tsv}). */
final class Bylines {
  /** The kinds of lines in the table. */
  private enum Kind {
    NOBODY,
    ORGANIZATION,
    LEAD,
    OTHER,
    ROLE,
    PAGE
  }

  private static final int MAX_LENGTH = 80;

  /** What follows names in capitals, but is none. */
  private static final String LABEL = "(?:Source|Updated|Published|Posted|Edited)\\b";

  private static final String WORD = "(?!" + LABEL + ")(?:[dD]['’])?\\p{Lu}[\\p{L}.&'’-]*";

  private static final String NAME =
      WORD
          + "(?: (?:(?:de|van|von|al|bin|der|la|del|di|da|el|ten|af|av|dos) ){0,2}"
          + WORD
          + "){1,4}|"
          + WORD
          + "(?: "
          + WORD
          + "){0,3} (?:staff|reporters?|correspondents?|desk)";

  private static final String NAMES =
      "(?<names>(?:" + NAME + ")(?:(?:, | and | & |, and )(?:" + NAME + ")){0,4})";

  /** What may follow the names: a role, an outlet, a place, a date, an address. */
  private static final String REST =
      "(?:\\s*[,|/·•»–—(;].*|\\s+-.*|\\s+(?:in|for|at|of|on|to)\\s+.*|\\s+\\d.*|\\s+\\S*@\\S+.*|\\s+"
          + LABEL
          + ".*|\\.\\s+(?:Photo|Picture|Image|Illustration|Graphic|Video|Editing|Edited)\\S*.*)?";

  private static final Map<Kind, List<String>> LINES = lines();

  private static final Pattern NOBODY = Pattern.compile("(?i)" + any(Kind.NOBODY));

  /** The name of an account. */
  private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9._-]+");

  private static final Pattern ORGANIZATION =
      Pattern.compile("(?i)\\b" + any(Kind.ORGANIZATION) + "\\b");

  /** A line that begins with names. */
  static final Pattern NAMED = Pattern.compile(NAMES + REST);

  /** A line such as "By Ana Prill, Political Editor". */
  static final Pattern LED = Pattern.compile("(?i:" + any(Kind.LEAD) + ")\\s+" + NAMES + REST);

  /** A line such as "12 May 2024 | By Ana Prill", if a date stands before. */
  static final Pattern DATED = Pattern.compile("(?<before>.{0,120}?)(?i:\\bby)\\s+" + NAMES + REST);

  /** "By" alone, where the name stands on the next line. */
  static final Pattern LEAD = Pattern.compile("(?i)" + any(Kind.LEAD));

  /** A line such as "Ana Prill, Staff Writer". */
  static final Pattern CALLED =
      Pattern.compile("(?<names>" + NAME + "),\\s+(?i:" + any(Kind.ROLE) + ")(?:,.*)?");

  /** No more than a name. */
  static final Pattern SIGNED = Pattern.compile("[-–—]?\\s?(?<names>" + NAME + ")");

  private static final Pattern ROLE =
      Pattern.compile("(?i)(?:.*\\s)?" + any(Kind.ROLE) + "(?:\\s.*)?");

  /** A line below a report: "(Reporting by Ana Prill; editing by Bo Lund)". */
  static final Pattern CREDIT =
      Pattern.compile("\\(?(?i:" + any(Kind.LEAD) + ")\\s+" + NAMES + REST + "\\)?");

  /** What ends with words that lead to the name of one who did not write. */
  static final Pattern OTHERS =
      Pattern.compile("(?i)(?:^|.*[\\s|(·])" + any(Kind.OTHER) + "[\\s:]*");

  private static final Pattern PAGE =
      Pattern.compile("(?i)(?:https?://[^/]+)?/(?:[^?#]*/)?" + any(Kind.PAGE) + "/[^/?#].*");

  private Bylines() {}

  private static Map<Kind, List<String>> lines() {
    Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);
    for (Lexicon.Row row : Lexicon.read(Bylines.class, "bylines.tsv", 2)) {
      try {
        lines
            .computeIfAbsent(row.constant(0, Kind.class), k -> new ArrayList<>())
            .add(Pattern.compile(row.text(1)).pattern());
      } catch (PatternSyntaxException e) {
        throw row.error("expected a regular expression, found \"" + row.text(1) + "\"");
      }
    }
    return lines;
  }

  private static String any(Kind kind) {
    return LINES.getOrDefault(kind, List.of()).stream()
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether it may name an author, not an account, an address or a body. */
  static boolean isAuthor(String name) {
    return name.length() > 1
        && name.length() <= MAX_LENGTH
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("@")
        && !NOBODY.matcher(name).matches()
        && !ACCOUNT.matcher(name).matches()
        && !isOrganization(name);
  }

  /** Whether the name is that of an authority or the like. */
  static boolean isOrganization(String name) {
    return name.length() <= MAX_LENGTH
        && name.contains(" ")
        && ORGANIZATION.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it is what a writer is called, such as "Political Editor". */
  static boolean isRole(String words) {
    return ROLE.matcher(words).matches();
  }

  /** Whether the address is that of a page of an author. */
  static boolean isPageOfAuthor(String address) {
    return address.length() <= 2 * MAX_LENGTH && PAGE.matcher(address).matches();
  }
}
