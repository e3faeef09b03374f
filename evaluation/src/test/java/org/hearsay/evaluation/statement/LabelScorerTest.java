package org.hearsay.evaluation.statement;

import static org.hearsay.evaluation.statement.RainStatement.ADA;
import static org.hearsay.evaluation.statement.RainStatement.BOB;
import static org.hearsay.evaluation.statement.RainStatement.GOLD;
import static org.hearsay.evaluation.statement.RainStatement.SOME;
import static org.hearsay.evaluation.statement.RainStatement.TEXT;
import static org.hearsay.evaluation.statement.RainStatement.assertAll;
import static org.hearsay.evaluation.statement.RainStatement.assertFigure;
import static org.hearsay.evaluation.statement.RainStatement.attribution;
import static org.hearsay.evaluation.statement.RainStatement.coded;
import static org.hearsay.evaluation.statement.RainStatement.report;
import static org.hearsay.evaluation.statement.RainStatement.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelScorerTest {
  @TempDir static Path temp = Path.of("");

  private static LabelScore score(String gold, String coded) throws IOException {
    return RainStatement.score(temp, gold, coded);
  }

  private static LabelScore scoreOf(String... attributions) throws IOException {
    return score(GOLD, report("s", TEXT, attributions));
  }

  @Test
  void theSameLabelsAreFullMarks() throws IOException {
    LabelScore score =
        scoreOf(
            coded(SOME, "group likely"), coded(ADA, "person certain"), coded(BOB, "person denied"));
    assertFigure(1, score.found());
    assertAll(1, score);
    assertEquals(3, score.attributions().size());
    assertEquals(List.of(), score.missingIds());
    assertEquals(List.of(), score.unknownIds());
  }

  @Test
  void allLabelsWrongIsNothing() throws IOException {
    String gold = GOLD.replace("negative", "positive");
    LabelScore score =
        score(
            gold,
            report(
                "s",
                TEXT,
                coded(ADA, "medium open"),
                coded(BOB, "group open"),
                coded(SOME, "person open")));
    assertFigure(1, score.found());
    assertAll(0, score);
  }

  @Test
  void aMissingAttributionIsAMissOfItsLabels() throws IOException {
    LabelScore score = scoreOf(coded(ADA, "person certain"), coded(SOME, "group likely"));
    assertFigure(2 / 3.0, score.found());
    // Of two persons one, of one group one: F1 of 2/3 and 1.
    assertFigure(5 / 6.0, score.macroF1(Dimension.SOURCE_TYPE));
    assertFigure(4 / 5.0, score.macroF1(Dimension.KIND));
    assertFigure(5 / 6.0, score.macroF1(Dimension.CERTAINTY));
    assertFigure(1 / 2.0, score.macroF1(Dimension.POLARITY));
    for (Dimension dimension : Dimension.values()) {
      assertFigure(1, score.macroF1OfFound(dimension));
      assertFigure(1, score.accuracyOfFound(dimension));
    }
    assertFigure(0, score.polarityFlips());
  }

  @Test
  void anAttributionThatGoldLacksCountsForNothing() throws IOException {
    LabelScore score =
        scoreOf(
            coded("Bob denied", "office open"),
            coded(ADA, "person certain"),
            coded(BOB, "person denied"),
            coded(SOME, "group likely"));
    assertFigure(1, score.found());
    assertAll(1, score);
  }

  @Test
  void aWrongLabelCostsBothLabelsOrOneThatGoldLacks() throws IOException {
    LabelScore score =
        scoreOf(
            coded(ADA, "person certain"),
            coded(BOB, "person certain"),
            coded(SOME, "medium likely"));
    // Persons 1, group 0; medium does not occur in gold.
    assertFigure(1 / 2.0, score.macroF1(Dimension.SOURCE_TYPE));
    assertFigure(2 / 3.0, score.accuracyOfFound(Dimension.SOURCE_TYPE));
    // Positive: 2 of 2 in gold, 3 coded, F1 4/5; negative 0.
    assertFigure(2 / 5.0, score.macroF1(Dimension.POLARITY));
    assertFigure(1 / 3.0, score.polarityFlips());
  }

  @Test
  void contentsMakeAPairFromADiceOfOneHalf() throws IOException {
    assertFigure(1 / 3.0, scoreOf(coded("rain", "person certain")).found());
    assertFigure(0, scoreOf(coded("hail", "group likely")).found());
    LabelScore better = scoreOf(coded("rain", "medium open"), coded(ADA, "person certain"));
    assertFigure(1, better.accuracyOfFound(Dimension.SOURCE_TYPE));
  }

  @Test
  void aStatementThatWasNotCodedIsMissedWhole() throws IOException {
    LabelScore score = score(GOLD, report("other", "", coded(ADA, "person certain")));
    assertEquals(List.of("s"), score.missingIds());
    assertEquals(List.of("other"), score.unknownIds());
    assertFigure(0, score.found());
    for (Dimension dimension : Dimension.values()) {
      assertFigure(0, score.macroF1(dimension));
      assertEquals(OptionalDouble.empty(), score.macroF1OfFound(dimension));
      assertEquals(OptionalDouble.empty(), score.accuracyOfFound(dimension));
    }
    assertEquals(OptionalDouble.empty(), score.polarityFlips());
  }

  @Test
  void withoutGoldAttributionsThereAreNoFigures() throws IOException {
    LabelScore score = score(statement(), report("s", TEXT, coded(ADA, "person certain")));
    assertEquals(OptionalDouble.empty(), score.found());
    assertEquals(OptionalDouble.empty(), score.macroF1(Dimension.KIND));
  }

  @Test
  void theSecondTimeIsNotTheFirst() throws IOException {
    String gold =
        statement(
            attribution("'source':null,'cue':null,'within':null", "'fell#2'", "person certain"));
    int second = TEXT.lastIndexOf("fell");
    String there = "{'begin':" + second + ",'end':" + (second + 4) + "}";
    assertFigure(0, score(gold, report("s", TEXT, coded("fell", "person certain"))).found());
    assertFigure(
        1,
        score(gold, report("s", TEXT, attribution("'id':'a'", there, "person certain"))).found());
  }
}
