package org.hearsay.archive.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;
import org.hearsay.text.Quotation;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;

/** The words of a report, as copies are told by. */
final class Body {
  /** So many words in a row are hardly the same by chance. */
  static final int RUN = 4;

  /** One hash in so many is kept to find candidates by. */
  private static final int SAMPLE = 8;

  /** A text with fewer words outside quotation marks is judged by all its words. */
  private static final int LEAST_OWN = 15;

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  private final List<Word> words;

  /**
   * For each word, whether it stands in quotation marks: two reports that quote one speech share
   * those words and are no copies.
   */
  private final boolean[] quoted;

  /** Hashes of {@value #RUN} words in a row, one for each word that begins a run. */
  private final int[] runs;

  private final Set<String> names;

  private Body(List<Word> words, boolean[] quoted, int[] runs, Set<String> names) {
    this.words = words;
    this.quoted = quoted;
    this.runs = runs;
    this.names = names;
  }

  int length() {
    return words.size();
  }

  static Body of(String text) {
    List<Word> words = Words.of(text);
    List<Span> paragraphs = new ArrayList<>();
    for (Matcher m = PARAGRAPH.matcher(text); m.find(); ) {
      paragraphs.add(new Span(m.start(), m.end()));
    }
    boolean[] quoted = new boolean[words.size()];
    List<Quotation> quotations = QuotationScanner.scan(text, paragraphs);
    Set<String> names = new HashSet<>();
    int next = 0;
    for (int i = 0; i < quoted.length; i++) {
      Word word = words.get(i);
      while (next < quotations.size() && quotations.get(next).span().end() <= word.span().begin()) {
        next++;
      }
      quoted[i] = next < quotations.size() && quotations.get(next).span().contains(word.span());
      if (word.isContent() && (word.capital() || word.isNumber())) {
        names.add(word.form());
      }
    }
    int[] runs = new int[Math.max(0, words.size() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Words.hash(words, i, i + RUN);
    }
    return new Body(words, quoted, runs, names);
  }

  /** The sampled hashes, each once. */
  Set<Integer> prints() {
    Set<Integer> prints = new HashSet<>();
    for (int run : runs) {
      if (Integer.remainderUnsigned(run, SAMPLE) == 0) {
        prints.add(run);
      }
    }
    return prints;
  }

  /** The share of this text's words that stand in runs which {@code other} has, too. */
  double sharedWith(Body other) {
    Set<Integer> theirs = new HashSet<>();
    for (int run : other.runs) {
      theirs.add(run);
    }
    boolean[] shared = new boolean[words.size()];
    for (int i = 0; i < runs.length; i++) {
      if (theirs.contains(runs[i])) {
        Arrays.fill(shared, i, i + RUN, true);
      }
    }
    int own = 0;
    int ownShared = 0;
    int allShared = 0;
    for (int i = 0; i < shared.length; i++) {
      allShared += shared[i] ? 1 : 0;
      own += quoted[i] ? 0 : 1;
      ownShared += !quoted[i] && shared[i] ? 1 : 0;
    }
    if (shared.length == 0) {
      return 0;
    }
    double all = (double) allShared / shared.length;
    return own < LEAST_OWN ? all : Math.min(all, (double) ownShared / own);
  }

  /** The share of this text's names and numbers that {@code other} has, too. */
  double namesSharedWith(Body other) {
    return names.isEmpty()
        ? 1
        : (double) names.stream().filter(other.names::contains).count() / names.size();
  }
}
