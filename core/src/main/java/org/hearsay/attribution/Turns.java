package org.hearsay.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Turns of a transcript: a line that begins with the speaker and a colon and goes on with whole
 * sentences. What stands there is quoted although it has no marks. "Minister: taxes will rise", a
 * headline, ends without a stop.
 */
final class Turns {
  private static final Pattern TURN =
      Pattern.compile("[^:\\n]*\\p{L}[^:\\n]*:\\h+(?=\\S)(?:.*[.?!…][\"'”’)\\]]*)\\h*");

  private Turns() {}

  /** Whether the content begins right behind the speaker and colon of such a line. */
  static boolean holds(String text, Candidate c) {
    if (c.source().isEmpty() || c.cue().isEmpty()) {
      return false;
    }
    Span cue = c.cue().orElseThrow();
    Span speaker = c.source().orElseThrow().span();
    int begin = text.lastIndexOf('\n', Math.max(0, cue.begin() - 1)) + 1;
    int end = text.indexOf('\n', cue.begin());
    Matcher line = TURN.matcher(text).region(begin, end < 0 ? text.length() : end);
    return cue.in(text).equals(":")
        && text.substring(begin, cue.begin()).strip().equals(speaker.in(text).strip())
        && text.substring(cue.end(), c.content().get(0).begin()).isBlank()
        && line.matches();
  }
}
