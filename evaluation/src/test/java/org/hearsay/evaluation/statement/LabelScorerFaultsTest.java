package org.hearsay.evaluation.statement;

import static org.hearsay.evaluation.statement.RainStatement.ADA;
import static org.hearsay.evaluation.statement.RainStatement.GOLD;
import static org.hearsay.evaluation.statement.RainStatement.TEXT;
import static org.hearsay.evaluation.statement.RainStatement.coded;
import static org.hearsay.evaluation.statement.RainStatement.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.hearsay.evaluation.corpus.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelScorerFaultsTest {
  @TempDir static Path temp = Path.of("");

  @Test
  void faultsOfCodedReportsAreNamed() {
    String good = report("s", TEXT, coded(ADA, "person certain"));
    assertEquals("2: report.id: expected each id once, found \"s\"", fault(good + good));
    String other = report("x", "");
    assertEquals("2: report.id: expected each id once, found \"x\"", fault(other + other));
    assertEquals(
        "1: report.text: expected the text of statement \"s\", found \"Rain.\"",
        fault(report("s", "Rain.")));
    assertEquals(
        "1: attributions[0].certainty: expected one of certain, probable, possible, found \"no\"",
        fault(good.replace("'certainty':'certain'", "'certainty':'no'")));
    assertEquals(
        "1: attributions[0].content: expected one span at least, found nothing",
        fault(good.replace("'content'", "'contents'")));
    assertEquals(
        "1: attributions[0].content[0]: expected a span of one code point at least within the text"
            + " of 80, found 9–81",
        fault(good.replace("'end':23", "'end':81")));
    assertEquals("1: report: expected an object, found nothing", fault("{'id':'s'}"));
  }

  private static String fault(String coded) {
    CorpusException fault =
        assertThrows(CorpusException.class, () -> RainStatement.score(temp, GOLD, coded), coded);
    return String.valueOf(fault.getMessage()).replace(temp + "/coded.jsonl:", "");
  }
}
