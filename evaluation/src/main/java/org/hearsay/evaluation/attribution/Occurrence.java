package org.hearsay.evaluation.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.evaluation.corpus.PythonText;

/**
 * Words of a text and which of the places where they stand is meant, as {@code place} of {@code
 * training/reader/data.py} finds it.
 *
 * @param time counted from 1 over all places, be they parts of longer words or overlapping; empty
 *     for the first place where the words stand as whole words, or else the first of all
 */
public record Occurrence(String words, Optional<Integer> time) {
  private static final Pattern NUMBERED = Pattern.compile("(.*)#([0-9]{1,9})", Pattern.DOTALL);

  /** Reads {@code said} or, for the second time, {@code said#2}. */
  public static Occurrence parse(String words) {
    Matcher numbered = NUMBERED.matcher(words);
    return numbered.matches()
        ? new Occurrence(numbered.group(1), Optional.of(Integer.valueOf(numbered.group(2))))
        : new Occurrence(words, Optional.empty());
  }

  /** Where it stands; empty when the words do not, or not so often, and for no words. */
  public Optional<CodePointSpan> in(String text) {
    int[] within = text.codePoints().toArray();
    int[] sought = words.codePoints().toArray();
    if (sought.length == 0) {
      return Optional.empty();
    }
    List<CodePointSpan> all =
        IntStream.rangeClosed(0, within.length - sought.length)
            .filter(
                i -> IntStream.range(0, sought.length).allMatch(k -> within[i + k] == sought[k]))
            .mapToObj(i -> new CodePointSpan(i, i + sought.length))
            .toList();
    if (time.isPresent()) {
      int index = time.get() - 1;
      return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
    IntPredicate isWord = i -> i >= 0 && i < within.length && isWord(within[i]);
    return all.stream()
        .filter(span -> !isWord.test(span.begin() - 1) && !isWord.test(span.end()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** Python's {@code \w}. */
  private static boolean isWord(int codePoint) {
    return PythonText.isAlphanumeric(codePoint) || codePoint == '_';
  }
}
