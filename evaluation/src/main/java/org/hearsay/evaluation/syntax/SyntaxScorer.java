package org.hearsay.evaluation.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.evaluation.syntax.Treebank.Placed;
import org.hearsay.evaluation.syntax.Treebank.Stretch;

/**
 * Scores a reading against a treebank, word by word where both have a word, after the CoNLL shared
 * task (Zeman et al. 2018), but that what gold has as punctuation is left out of UAS and LAS, and
 * that words written as one are told apart by their letters, too.
 */
public final class SyntaxScorer {
  private int goldWords;
  private int foundWords;
  private int goldPlain;
  private int foundPlain;
  private int words;
  private int upos;
  private int xpos;
  private int lemmas;
  private int heads;
  private int relations;
  private final Overlap sentences = new Overlap();
  private final Overlap names = new Overlap();
  private final CoreferenceScorer coreference = new CoreferenceScorer();

  private SyntaxScorer() {}

  /**
   * Scores one file against another.
   *
   * @param counted which documents are, by their names
   * @throws IOException if one cannot be read, or they are not of the same documents
   */
  public static SyntaxScore score(Path gold, Path found, Predicate<String> counted)
      throws IOException {
    List<Treebank> wanted = Treebank.read(gold);
    List<Treebank> given = Treebank.read(found);
    if (wanted.size() != given.size()) {
      throw new IOException(
          found + ": expected " + wanted.size() + " documents, found " + given.size());
    }
    SyntaxScorer scorer = new SyntaxScorer();
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).letters().equals(given.get(i).letters())) {
        throw new IOException(
            found + ": expected the text of document " + wanted.get(i).id() + ", found another");
      }
      if (counted.test(wanted.get(i).id())) {
        scorer.add(wanted.get(i), given.get(i));
      }
    }
    return scorer.score();
  }

  private void add(Treebank gold, Treebank found) {
    sentences.add(gold.sentences(), found.sentences());
    names.add(gold.names(), found.names());
    coreference.add(gold.mentions(), found.mentions());
    Map<Stretch, Placed> theirs = new HashMap<>();
    found.words().forEach(w -> theirs.put(w.at(), w));
    goldWords += gold.words().size();
    foundWords += found.words().size();
    Set<Stretch> punctuation = new HashSet<>();
    for (Placed g : gold.words()) {
      if (!isPlain(g)) {
        punctuation.add(g.at());
      }
    }
    foundPlain += (int) found.words().stream().filter(w -> !punctuation.contains(w.at())).count();
    for (Placed g : gold.words()) {
      goldPlain += isPlain(g) ? 1 : 0;
      Placed f = theirs.get(g.at());
      if (f == null) {
        continue;
      }
      words++;
      upos += g.word().upos().equals(f.word().upos()) ? 1 : 0;
      xpos += g.word().xpos().equals(f.word().xpos()) ? 1 : 0;
      lemmas += g.word().lemma().equals(f.word().lemma()) ? 1 : 0;
      boolean head = isPlain(g) && g.head().equals(f.head());
      heads += head ? 1 : 0;
      relations += head && base(g).equals(base(f)) ? 1 : 0;
    }
  }

  private static boolean isPlain(Placed word) {
    return !base(word).equals("punct");
  }

  private static String base(Placed word) {
    return word.word().deprel().split(":", -1)[0];
  }

  private SyntaxScore score() {
    return new SyntaxScore(
        f1(words, goldWords, foundWords),
        sentences.f1(),
        f1(upos, goldWords, foundWords),
        f1(xpos, goldWords, foundWords),
        f1(lemmas, goldWords, foundWords),
        f1(heads, goldPlain, foundPlain),
        f1(relations, goldPlain, foundPlain),
        names.f1(),
        coreference.score());
  }

  private static double f1(int right, int gold, int found) {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }

  private static final class Overlap {
    private int right;
    private int gold;
    private int found;

    <T> void add(Set<T> wanted, Set<T> given) {
      Set<T> both = new HashSet<>(wanted);
      both.retainAll(given);
      right += both.size();
      gold += wanted.size();
      found += given.size();
    }

    double f1() {
      return SyntaxScorer.f1(right, gold, found);
    }
  }
}
