package org.hearsay.exchange.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearsay.text.Lexicon;

/** The lines that sites print among the paragraphs of a report ({@code lines.tsv}). */
final class Lines {
  /** Where a line may stand. */
  enum Place {
    ANY,
    HEAD,
    FOOT,
    /** After it the report is over. */
    END,
    /** A headline of a page that says that something went wrong. */
    ERROR,
    /** A heading that names a part of the site. */
    SECTION
  }

  private static final int MAX_LENGTH = 400;

  private static final Map<Place, List<Pattern>> PATTERNS = patterns();

  private Lines() {}

  private static Map<Place, List<Pattern>> patterns() {
    Map<Place, List<Pattern>> patterns = new EnumMap<>(Place.class);
    for (Lexicon.Row row : Lexicon.read(Lines.class, "lines.tsv", 2)) {
      try {
        patterns
            .computeIfAbsent(row.constant(0, Place.class), p -> new ArrayList<>())
            .add(Pattern.compile(row.text(1), Pattern.CASE_INSENSITIVE));
      } catch (PatternSyntaxException e) {
        throw row.error("expected a regular expression, found \"" + row.text(1) + "\"");
      }
    }
    return patterns;
  }

  /** Whether the line is one of those that stand at {@code place}. */
  static boolean stands(String line, Place place) {
    return line.length() <= MAX_LENGTH
        && PATTERNS.getOrDefault(place, List.of()).stream()
            .anyMatch(p -> p.matcher(line).matches());
  }
}
