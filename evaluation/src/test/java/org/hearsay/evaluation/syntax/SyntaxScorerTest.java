package org.hearsay.evaluation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxScorerTest {
  private static final double EXACT = 1e-9;

  private final Path folder;

  SyntaxScorerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String... rows) throws IOException {
    StringBuilder text = new StringBuilder("# newdoc id = d\n");
    for (String row : rows) {
      text.append(row.replace(' ', '\t')).append('\n');
    }
    return Files.writeString(folder.resolve(name), text + "\n");
  }

  private static final String[] GOLD = {
    "1 Old old ADJ JJ _ 2 amod _ Entity=(1-person-new",
    "2 Ada Ada PROPN NNP _ 3 nsubj:pass _ Entity=1)",
    "3 can can AUX MD _ 0 root _ SpaceAfter=No",
    "4 not not PART RB _ 3 advmod _ _",
    "5 . . PUNCT . _ 3 punct _ _",
  };

  @Test
  void whatIsTheSameIsRight() throws IOException {
    Path gold = file("gold", GOLD);
    SyntaxScore score = SyntaxScorer.score(gold, gold, id -> true);
    CoreferenceScore none = new CoreferenceScore(0, 0, 0, 0);
    assertEquals(new SyntaxScore(1, 1, 1, 1, 1, 1, 1, 1, none), score);
  }

  @Test
  void wordsAreComparedWhereBothHaveThem() throws IOException {
    Path gold = file("gold", GOLD);
    Path found =
        file(
            "found",
            "1 Old old ADJ JJ _ 3 amod _ _",
            "2 Ada Ada NOUN NN _ 3 nsubj _ Entity=(e1-person-1)",
            "3 cannot cannot AUX MD _ 0 root _ _",
            "4 . . PUNCT . _ 1 punct _ _");
    SyntaxScore score = SyntaxScorer.score(gold, found, id -> true);
    assertEquals(2 * 3 / 9.0, score.words(), EXACT);
    assertEquals(1, score.sentences(), EXACT);
    assertEquals(2 * 2 / 9.0, score.upos(), EXACT);
    // "Old" hangs elsewhere, and the head of "Ada" is not the same word: punctuation is not
    // counted.
    assertEquals(0, score.uas(), EXACT);
    assertEquals(0, score.names(), EXACT);
  }

  @Test
  void aRelationCountsWithoutItsSubtypeAndOnlyAtTheRightHead() throws IOException {
    Path gold = file("gold", GOLD);
    Path found =
        file(
            "found",
            "1 Old old ADJ JJ _ 3 amod _ _",
            "2 Ada Ada PROPN NNP _ 3 nsubj _ Entity=(e1-person-1)",
            "3 can can AUX MD _ 0 root _ SpaceAfter=No",
            "4 not not PART RB _ 3 obj _ _",
            "5 . . PUNCT . _ 1 punct _ _");
    SyntaxScore score = SyntaxScorer.score(gold, found, id -> true);
    assertEquals(3 / 4.0, score.uas(), EXACT);
    assertEquals(2 / 4.0, score.las(), EXACT);
    // The mention is "Old Ada", the name in it "Ada".
    assertEquals(1, score.names(), EXACT);
  }

  @Test
  void otherDocumentsAreRefused() throws IOException {
    Path gold = file("gold", GOLD);
    Path none = Files.writeString(folder.resolve("none"), "");
    IOException e =
        assertThrows(IOException.class, () -> SyntaxScorer.score(gold, none, id -> true));
    assertEquals(none + ": expected 1 documents, found 0", e.getMessage());
  }

  @Test
  void documentsThatDoNotCountAreLeftOut() throws IOException {
    Path gold = file("gold", GOLD);
    assertEquals(0, SyntaxScorer.score(gold, gold, id -> false).words(), EXACT);
  }
}
