package org.hearsay.evaluation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** An invented statement of three attributions, and what a coder may find in it. */
final class RainStatement {
  static final String TEXT =
      "Ada said that rain fell. Bob denied that snow fell. Some think that hail is due.";
  static final String ADA = "that rain fell";
  static final String BOB = "that snow fell";
  static final String SOME = "that hail is due";
  static final String GOLD =
      statement(
          attribution(
              "'source':'Ada','cue':'said','within':null", "'" + ADA + "'", "person certain"),
          attribution("'source':'Bob','cue':null,'within':null", "'" + BOB + "'", "person denied"),
          attribution(
              "'source':'Some','cue':null,'within':null", "'" + SOME + "'", "group likely"));

  private RainStatement() {}

  static String statement(String... attributions) {
    return "{'id':'s','text':'%s','attributions':[%s]}\n"
        .formatted(TEXT, String.join(",", attributions));
  }

  /** A source type and in a word: certain, denied (certain), likely, open (and all else wrong). */
  static String attribution(String fields, String content, String labels) {
    String[] typeAndManner = labels.split(" ", -1);
    String manner =
        switch (typeAndManner[1]) {
          case "certain" -> "'indirect','certainty':'certain','polarity':'positive'";
          case "denied" -> "'indirect','certainty':'certain','polarity':'negative'";
          case "likely" -> "'indirect','certainty':'probable','polarity':'positive'";
          case "open" -> "'mixed','certainty':'possible','polarity':'negative'";
          default -> throw new IllegalArgumentException(labels);
        };
    return "{%s,'content':[%s],'source_type':'%s','kind':%s}"
        .formatted(fields, content, typeAndManner[0], manner);
  }

  static String coded(String content, String labels) {
    int begin = TEXT.indexOf(content);
    return attribution(
        "'id':'a'", "{'begin':" + begin + ",'end':" + (begin + content.length()) + "}", labels);
  }

  static String report(String id, String text, String... attributions) {
    return "{'report':{'id':'%s','text':'%s'},'attributions':[%s]}\n"
        .formatted(id, text, String.join(",", attributions));
  }

  /** Scores files that are written into the folder; {@code '} stands for the quotation mark. */
  static LabelScore score(Path folder, String gold, String coded) throws IOException {
    return LabelScorer.score(
        List.of(Files.writeString(folder.resolve("gold.jsonl"), gold.replace('\'', '"'))),
        Files.writeString(folder.resolve("coded.jsonl"), coded.replace('\'', '"')));
  }

  static void assertFigure(double expected, OptionalDouble found) {
    assertEquals(expected, found.orElseThrow(), 1e-9);
  }

  /** All figures of labels are one and the same, and the flips the rest to 1. */
  static void assertAll(double expected, LabelScore score) {
    for (Dimension dimension : Dimension.values()) {
      assertFigure(expected, score.macroF1(dimension));
      assertFigure(expected, score.macroF1OfFound(dimension));
      assertFigure(expected, score.accuracyOfFound(dimension));
    }
    assertFigure(1 - expected, score.polarityFlips());
  }
}
