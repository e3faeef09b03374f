package org.hearsay.evaluation.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.corpus.PythonText;

/**
 * The tokens of one text, counted from 0: runs of letters and digits (Python's {@code [^\W_]+}).
 * Punctuation, underscores and white space belong to none.
 */
public final class TokenIndex {
  private static final int NONE = -1;

  private final int[] tokenAt;
  private final int size;
  private final Set<Integer> quoted;

  private TokenIndex(int[] tokenAt, int size, Set<Integer> quoted) {
    this.tokenAt = tokenAt;
    this.size = size;
    this.quoted = Set.copyOf(quoted);
  }

  public static TokenIndex of(String text) {
    int[] codePoints = text.codePoints().toArray();
    BitSet mask = QuotationMask.of(codePoints);
    int[] tokenAt = new int[codePoints.length];
    Arrays.fill(tokenAt, NONE);
    Set<Integer> quoted = new HashSet<>();
    int size = 0;
    for (int i = 0; i < codePoints.length; i++) {
      if (PythonText.isAlphanumeric(codePoints[i])) {
        boolean first = i == 0 || tokenAt[i - 1] == NONE;
        tokenAt[i] = first ? size++ : tokenAt[i - 1];
        if (first && mask.get(i)) {
          quoted.add(tokenAt[i]);
        }
      }
    }
    return new TokenIndex(tokenAt, size, quoted);
  }

  /** The length of the text in code points. */
  public int length() {
    return tokenAt.length;
  }

  /** The token at a code point, -1 where there is none. */
  int tokenAt(int point) {
    return tokenAt[point];
  }

  /** The number of tokens. */
  int size() {
    return size;
  }

  /** The tokens that share a character with any of the spans. */
  public Set<Integer> tokens(List<CodePointSpan> spans) {
    Set<Integer> tokens = new HashSet<>();
    for (CodePointSpan span : spans) {
      for (int i = span.begin(); i < span.end(); i++) {
        if (tokenAt[i] != NONE) {
          tokens.add(tokenAt[i]);
        }
      }
    }
    return Set.copyOf(tokens);
  }

  /** How much of a content, which must not be empty, stands in quotation marks. */
  QuoteKind kind(Set<Integer> content) {
    long inMarks = content.stream().filter(quoted::contains).count();
    if (inMarks == 0) {
      return QuoteKind.INDIRECT;
    }
    return inMarks == content.size() ? QuoteKind.FULLY_QUOTED : QuoteKind.PARTLY_QUOTED;
  }
}
