package org.hearsay.evaluation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.conllu.ConlluWord;
import org.hearsay.evaluation.syntax.Treebank.Mentioned;
import org.hearsay.evaluation.syntax.Treebank.Stretch;
import org.hearsay.text.Span;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

class CoreferenceScorerTest {
  private static final double ROUNDED = 0.0001;

  /** Chains of letters; a letter is a mention that stands at its place in the alphabet. */
  private static Map<Stretch, Mentioned> chains(String... chains) {
    Map<Stretch, Mentioned> mentions = new HashMap<>();
    for (String chain : chains) {
      for (int i = 0; i < chain.length(); i++) {
        char c = chain.charAt(i);
        boolean name = Character.isUpperCase(c);
        int at = Character.toLowerCase(c) - 'a';
        mentions.put(new Stretch(at, at + 1), new Mentioned(chain, "person", word(name)));
      }
    }
    return mentions;
  }

  private static ConlluWord word(boolean name) {
    Word word = new Word(new Span(0, 2), false);
    return new ConlluWord(
        word, name ? "Ada" : "She", "_", name ? "PROPN" : "PRON", "_", "_", -1, "root", "_");
  }

  private static CoreferenceScore score(
      Map<Stretch, Mentioned> gold, Map<Stretch, Mentioned> found) {
    CoreferenceScorer scorer = new CoreferenceScorer();
    scorer.add(gold, found);
    return scorer.score();
  }

  /** The worked example of Pradhan et al. (2014), "Scoring Coreference Partitions". */
  @Test
  void thePublishedExample() {
    CoreferenceScore score = score(chains("abc", "defg"), chains("ab", "cd", "fghi"));
    assertEquals(0.4, score.muc(), ROUNDED);
    double recall = (4 / 3.0 + 1 / 3.0 + 1 / 4.0 + 4 / 4.0) / 7;
    double precision = (4 / 2.0 + 1 / 2.0 + 1 / 2.0 + 4 / 4.0) / 8;
    assertEquals(2 * recall * precision / (recall + precision), score.b3(), ROUNDED);
    assertEquals(0.52, score.ceaf(), ROUNDED);
    assertEquals((score.muc() + score.b3() + score.ceaf()) / 3, score.conll(), ROUNDED);
  }

  @Test
  void whatIsMentionedOnceIsLeftOut() {
    assertEquals(1, score(chains("ab", "c"), chains("ab", "d")).conll(), ROUNDED);
  }

  @Test
  void aPronounIsRightWhereItStandsForOneOfTheNames() {
    assertEquals(1, score(chains("Abc"), chains("Abc")).pronouns(), ROUNDED);
    assertEquals(0.5, score(chains("Abc"), chains("Ab", "c")).pronouns(), ROUNDED);
    assertEquals(0, score(chains("Abc"), chains("bc", "A")).pronouns(), ROUNDED);
    assertEquals(0.5, score(chains("ADbc"), chains("Ab", "c")).pronouns(), ROUNDED);
  }
}
