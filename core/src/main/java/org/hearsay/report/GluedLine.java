package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.report.Timestamps.Timestamp;
import org.hearsay.text.Span;

/**
 * One line of a header into which several things run: stamps, sections, headline, outlet, perhaps
 * the start of the body.
 *
 * @param stamps dates that are no part of a sentence
 * @param segments what stands between stamps and separators, without the body
 * @param body the part that begins the body
 */
record GluedLine(List<Timestamp> stamps, List<Span> segments, Optional<Span> body) {
  private static final Pattern STRONG = Pattern.compile("\\s*[|·•»>]\\s*|\\s+/\\s+");
  private static final Pattern WEAK = Pattern.compile("\\s*[|·•»>]\\s*|\\s+/\\s+|\\s+[–—-]+\\s+");

  private static final String EDGES = " \t|·•»>,–—-/";

  /** A segment this long that ends like a sentence is body. */
  private static final int MIN_BODY = 60;

  /** After one of these a date is part of the sentence. */
  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?i)(?:^|.*\\s)(?:on|in|since|of|until|till|from|by|before|after|for|to|and|between|dated|the|through|around)\\s*$",
          Pattern.DOTALL);

  static GluedLine of(String text, Span line) {
    List<Timestamp> stamps = glued(text, line);
    Pattern separators = stamps.isEmpty() ? STRONG : WEAK;
    List<Span> segments = new ArrayList<>();
    int at = line.begin();
    for (int i = 0; i <= stamps.size(); i++) {
      int end = i < stamps.size() ? stamps.get(i).span().begin() : line.end();
      Span rest = new Span(at, Math.max(at, end)).strip(text);
      boolean last = i == stamps.size();
      if (last && isBody(text, rest)) {
        return new GluedLine(stamps, segments, Optional.of(rest));
      }
      Matcher m = separators.matcher(text).region(rest.begin(), rest.end());
      int from = rest.begin();
      while (m.find()) {
        add(text, segments, from, m.start());
        from = m.end();
        Span tail = new Span(from, rest.end());
        if (last && (isBody(text, tail) || Dateline.parse(text, tail).isPresent())) {
          return new GluedLine(stamps, segments, Optional.of(tail));
        }
      }
      add(text, segments, from, rest.end());
      at = last ? at : stamps.get(i).span().end();
    }
    return new GluedLine(stamps, segments, Optional.empty());
  }

  private static void add(String text, List<Span> segments, int begin, int end) {
    int b = begin;
    int e = Math.max(begin, end);
    while (b < e && EDGES.indexOf(text.charAt(b)) >= 0) {
      b++;
    }
    while (e > b && EDGES.indexOf(text.charAt(e - 1)) >= 0) {
      e--;
    }
    Span segment = Furniture.standard().trimmed(text, new Span(b, e));
    if (segment.in(text).chars().anyMatch(Character::isLetterOrDigit)) {
      segments.add(segment);
    }
  }

  /** The dates that stand apart: no preposition before, and a new start behind. */
  private static List<Timestamp> glued(String text, Span line) {
    List<Timestamp> found = new ArrayList<>();
    for (Timestamp stamp : Timestamps.find(text, line)) {
      String before = text.substring(line.begin(), stamp.span().begin());
      String after = text.substring(stamp.span().end(), line.end()).strip();
      boolean apart =
          stamp.labelled() || before.isBlank() || !IN_SENTENCE.matcher(before).matches();
      String bare = after.replaceAll("^[\\s\"“„«‘'|·•(–—/-]+", "");
      boolean fresh =
          bare.isEmpty()
              || after.startsWith("(")
              || !Character.isLowerCase(bare.codePointAt(0)) && ",;.)".indexOf(bare.charAt(0)) < 0
              || bare.startsWith("by ");
      if (apart && fresh) {
        found.add(stamp);
      }
    }
    return found;
  }

  private static boolean isBody(String text, Span span) {
    String words = span.in(text);
    return span.length() >= MIN_BODY
        && Paragraphs.endsSentence(words)
        && !words.endsWith("?")
        && !words.endsWith("!")
        && !words.endsWith(":");
  }
}
