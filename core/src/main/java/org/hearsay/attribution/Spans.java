package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Makes the pieces of an attribution out of runs of marked words. */
final class Spans {
  private Spans() {}

  /** Runs with no word between them joined; those without a word left out. */
  static List<Span> joined(String text, List<Span> runs) {
    List<Span> all = new ArrayList<>();
    for (Span run : runs) {
      int last = all.size() - 1;
      if (last >= 0 && !hasWord(text.substring(all.get(last).end(), run.begin()))) {
        all.set(last, Span.covering(all.get(last), run));
      } else {
        all.add(run);
      }
    }
    all.removeIf(s -> !hasWord(s.in(text)));
    return all;
  }

  static boolean hasWord(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
