package org.hearsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * The start of a dispatch, "TEHRAN, Aug 6 (Reuters) -": place, perhaps a day, perhaps an agency.
 *
 * @param length how many characters of the paragraph it takes, the dash and space after it included
 */
record Dateline(Optional<String> place, List<String> agencies, int length) {
  private static final String UPPER =
      "\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}\\.?(?:/\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}){0,4}";
  private static final String CAPITALISED =
      "\\p{Lu}[\\p{Ll}.'’-]+(?:[ -](?:(?:de|la|al|el|of|and|the)[ -])?\\p{Lu}[\\p{Ll}.'’-]+){0,3}";
  private static final String STATE = "(?:, (?:\\p{Lu}[\\p{L}.]+)(?: \\p{Lu}[\\p{L}.]+)*)?";
  private static final String DAY =
      "(?:, ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
          + "|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)(?:,? \\d{4})?)";
  private static final String AGENCY = "[(/\\[](?<agency>[\\p{Lu}][\\p{L}.&' -]{1,38})[)/\\]]";
  private static final String DASH = "(?:--+|[-–—:])";

  /** Each form with what makes it safe: an agency, a day, or capitals before a dash. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<place>(?:"
                  + UPPER
                  + "|"
                  + CAPITALISED
                  + ")"
                  + STATE
                  + ")"
                  + DAY
                  + "?[.,]? ?"
                  + AGENCY
                  + "\\.? ?"
                  + DASH
                  + "?\\s*"),
          Pattern.compile(
              "(?<place>(?:"
                  + UPPER
                  + "|"
                  + CAPITALISED
                  + ")"
                  + STATE
                  + ")"
                  + DAY
                  + "[.,]? ?"
                  + DASH
                  + "\\s+(?<agency>\\b\\B)?"),
          Pattern.compile("(?<place>" + UPPER + STATE + ") ?" + DASH + "\\s+(?<agency>\\b\\B)?"),
          Pattern.compile("(?<place>\\b\\B)?" + AGENCY + " ?" + DASH + "\\s+"));

  static Optional<Dateline> parse(String text, Span paragraph) {
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text).region(paragraph.begin(), paragraph.end());
      if (m.lookingAt() && m.end() < paragraph.end() && isPlausible(m, text)) {
        List<String> agencies = m.group("agency") == null ? List.of() : List.of(m.group("agency"));
        return Optional.of(
            new Dateline(Optional.ofNullable(m.group("place")), agencies, m.end() - m.start()));
      }
    }
    return Optional.empty();
  }

  /**
   * Roles of a transcript ("MODERATOR: ...") stand where a dateline could, and names with their
   * abbreviation, which may be an agency's ("Council of State (APS) approved").
   */
  private static boolean isPlausible(Matcher m, String text) {
    String all = m.group().strip();
    boolean bareColon = all.endsWith(":") && m.group("agency") == null;
    boolean closed = all.matches("(?s).*(?:[-–—]|/\\.?)$");
    boolean goesOn = Character.isLowerCase(text.codePointAt(m.end()));
    boolean abbreviation =
        m.group("agency") != null
            && !closed
            && (goesOn || !Furniture.standard().isAgency(m.group("agency")));
    return !bareColon && !abbreviation && !all.toLowerCase(Locale.ROOT).startsWith("http");
  }
}
