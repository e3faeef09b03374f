package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** The lines that sites print around a report, and the names of news agencies. */
final class Furniture {
  private static final Furniture STANDARD = new Furniture();

  private final List<Pattern> head = new ArrayList<>();
  private final List<Pattern> foot = new ArrayList<>();
  private final List<Pattern> edges = new ArrayList<>();
  private final Set<String> agencies = new HashSet<>();

  private Furniture() {
    for (Lexicon.Row row : Lexicon.read(Furniture.class, "furniture.tsv", 2)) {
      Pattern pattern = pattern(row);
      String where = row.text(0);
      if (!Set.of("head", "foot", "any", "edge").contains(where)) {
        throw row.error("expected head, foot, any or edge, found \"" + where + "\"");
      }
      if (where.equals("edge")) {
        edges.add(
            Pattern.compile("^(?:" + pattern + ")\\s+|\\s+(?:" + pattern + ")$", pattern.flags()));
        continue;
      }
      if (!where.equals("foot")) {
        head.add(pattern);
      }
      if (!where.equals("head")) {
        foot.add(pattern);
      }
    }
    for (Lexicon.Row row : Lexicon.read(Furniture.class, "agencies.tsv", 1)) {
      agencies.add(row.text(0).toLowerCase(Locale.ROOT));
    }
  }

  private static Pattern pattern(Lexicon.Row row) {
    try {
      // \p{Lu} has to keep its meaning, so case is dropped only where the expression is lower case.
      int flags = row.text(1).contains("\\p{Lu}") ? 0 : Pattern.CASE_INSENSITIVE;
      return Pattern.compile(row.text(1), flags);
    } catch (PatternSyntaxException e) {
      throw row.error("expected a regular expression, found \"" + row.text(1) + "\"");
    }
  }

  static Furniture standard() {
    return STANDARD;
  }

  boolean isHead(String line) {
    return head.stream().anyMatch(p -> p.matcher(line).matches());
  }

  boolean isFoot(String line) {
    return foot.stream().anyMatch(p -> p.matcher(line).matches());
  }

  /** The span without furniture that is glued to its ends. */
  Span trimmed(String text, Span span) {
    Span left = span.strip(text);
    for (int i = 0; i < edges.size(); i++) {
      Matcher m = edges.get(i).matcher(text).region(left.begin(), left.end());
      if (m.find()) {
        left =
            m.start() == left.begin()
                ? new Span(m.end(), left.end())
                : new Span(left.begin(), m.start());
        i = -1;
      }
    }
    return left;
  }

  boolean isAgency(String name) {
    return agencies.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
