package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/** Makes the pieces of a content out of words and quotations. */
final class Spans {
  private Spans() {}

  /** Runs of neighbouring words; punctuation and conjunctions at their edges are left out. */
  static List<Span> of(Sentence sentence, Collection<Token> tokens) {
    Set<Integer> wanted = new TreeSet<>();
    tokens.forEach(t -> wanted.add(t.index()));
    List<Span> spans = new ArrayList<>();
    int first = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean in =
          i < sentence.size() && (wanted.contains(i) || isPunctuation(sentence, i) && first >= 0);
      if (in && first < 0) {
        first = i;
      } else if (!in && first >= 0) {
        trimmed(sentence, first, i - 1, spans);
        first = -1;
      }
    }
    return spans;
  }

  private static void trimmed(Sentence sentence, int from, int to, List<Span> spans) {
    int first = from;
    int last = to;
    while (first <= last && isPunctuation(sentence, first)) {
      first++;
    }
    while (last >= first && isPunctuation(sentence, last)) {
      last--;
    }
    if (first <= last) {
      spans.add(new Span(sentence.token(first).span().begin(), sentence.token(last).span().end()));
    }
  }

  private static boolean isPunctuation(Sentence sentence, int i) {
    return sentence.token(i).upos().equals("PUNCT");
  }

  /** Sorted, overlapping ones joined. */
  static List<Span> union(Collection<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    List<Span> all = new ArrayList<>();
    for (Span s : sorted) {
      int last = all.size() - 1;
      if (last >= 0 && (all.get(last).overlaps(s) || all.get(last).end() == s.begin())) {
        all.set(last, Span.covering(all.get(last), s));
      } else if (!s.isEmpty()) {
        all.add(s);
      }
    }
    return all;
  }

  /** What is left of {@code spans} without {@code hole}. */
  static List<Span> minus(List<Span> spans, Span hole) {
    List<Span> left = new ArrayList<>();
    for (Span s : spans) {
      if (!s.overlaps(hole)) {
        left.add(s);
        continue;
      }
      if (s.begin() < hole.begin()) {
        left.add(new Span(s.begin(), hole.begin()));
      }
      if (hole.end() < s.end()) {
        left.add(new Span(hole.end(), s.end()));
      }
    }
    return left;
  }
}
