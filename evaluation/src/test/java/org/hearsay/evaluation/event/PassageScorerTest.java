package org.hearsay.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.score.PrecisionRecall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageScorerTest {
  private static final String TEXT = "Ada met Bob. She sued him, Orpress said.";

  private static final String GOLD =
      """
      {"id":"p","text":"%s","events":[
       {"trigger":"met","type":"CONSULT","mode":null,"status":"actual","contexts":[],
        "actors":["Ada"],"recipients":["Bob"],"grounds":[]},
       {"trigger":"sued","type":"ACCUSE","mode":"allege","status":"historical","contexts":[],
        "actors":["She"],"recipients":["him"],"grounds":["Orpress"]}]}
      """
              .formatted(TEXT)
              .replace("\n", "")
          + "\n";

  private static final String ENTITIES =
      "[{\"id\":\"n1\",\"mentions\":[{\"begin\":0,\"end\":3},{\"begin\":13,\"end\":16}]},"
          + "{\"id\":\"n2\",\"mentions\":[{\"begin\":8,\"end\":11},{\"begin\":22,\"end\":25}]}]";

  private static String mention(int begin, int end, String entity) {
    return "[{\"begin\":%d,\"end\":%d,\"entities\":[\"%s\"]}]".formatted(begin, end, entity);
  }

  private static String event(
      int begin, int end, String type, String status, String actor, String recipient) {
    return """
        {"trigger":{"begin":%d,"end":%d},"type":"%s","modes":["allege"],"status":"%s",
         "actors":%s,"recipients":%s,"grounds":["a1"],"confidence":0.5}"""
        .formatted(begin, end, type, status, actor, recipient)
        .replace("\n", "");
  }

  private static PassageScore score(Path temp, String events) throws IOException {
    Path gold = Files.writeString(temp.resolve("gold.jsonl"), GOLD);
    Path coded =
        Files.writeString(
            temp.resolve("coded.jsonl"),
            "{\"report\":{\"id\":\"p\"},\"entities\":"
                + ENTITIES
                + ",\"attributions\":[{\"id\":\"a1\",\"source\":{\"begin\":27,\"end\":34}}],"
                + "\"events\":["
                + events
                + "]}\n");
    return PassageScorer.score(gold, coded);
  }

  @Test
  void anyMentionOfThePartyCounts(@TempDir Path temp) throws IOException {
    String sued = event(17, 21, "ACCUSE", "actual", mention(0, 3, "n1"), mention(8, 11, "n2"));
    PassageScore score = score(temp, sued);
    assertEquals(OptionalDouble.of(1), score.strict().precision());
    assertEquals(OptionalDouble.of(.5), score.strict().recall());
    assertEquals(OptionalDouble.of(1), score.modes());
    assertEquals(OptionalDouble.of(1), score.grounds());
    assertEquals(OptionalDouble.of(0), score.statusAccuracy());
  }

  @Test
  void bothOfAMeetingMayStandOnOneSideButNotAlone(@TempDir Path temp) throws IOException {
    String both = mention(0, 3, "n1").replace("]}]", "]},") + mention(8, 11, "n2").substring(1);
    PassageScore together = score(temp, event(4, 7, "CONSULT", "actual", both, "[]"));
    assertEquals(1, together.strict().truePositives());
    assertEquals(OptionalDouble.of(0), together.grounds());
    PassageScore alone = score(temp, event(4, 7, "CONSULT", "actual", mention(0, 3, "n1"), "[]"));
    assertEquals(0, alone.strict().truePositives());
    assertEquals(OptionalDouble.of(1), alone.triggers().precision());
  }

  @Test
  void typeAndSidesMustBeRight(@TempDir Path temp) throws IOException {
    String type = event(17, 21, "REJECT", "actual", mention(0, 3, "n1"), mention(8, 11, "n2"));
    String sides = event(17, 21, "ACCUSE", "actual", mention(8, 11, "n2"), mention(0, 3, "n1"));
    String missing = event(17, 21, "ACCUSE", "actual", mention(0, 3, "n1"), "[]");
    for (String wrong : new String[] {type, sides, missing}) {
      assertEquals(0, score(temp, wrong).strict().truePositives(), wrong);
    }
  }

  @Test
  void figuresByTypeAndTheCurve(@TempDir Path temp) throws IOException {
    String sued = event(17, 21, "ACCUSE", "actual", mention(0, 3, "n1"), mention(8, 11, "n2"));
    PassageScore score = score(temp, sued);
    assertEquals(
        Map.of("ACCUSE", new PrecisionRecall(1, 1, 1), "CONSULT", new PrecisionRecall(0, 0, 1)),
        score.strictByType());
    assertEquals(OptionalDouble.of(1), score.parties().f1());
    assertEquals("0.667–0.667", score.strictInterval("").toString());
    String curve = score.curve("two events");
    assertTrue(curve.contains("two events") && curve.contains("<polyline points=\"236.0,56.0\""));
  }

  @Test
  void wordsThatDoNotStandInTheTextAreNamed(@TempDir Path temp) throws IOException {
    Path gold = Files.writeString(temp.resolve("g.jsonl"), GOLD.replace("\"sued\"", "\"sues\""));
    Path coded = Files.writeString(temp.resolve("c.jsonl"), "");
    CorpusException fault =
        assertThrows(CorpusException.class, () -> PassageScorer.score(gold, coded));
    assertTrue(String.valueOf(fault.getMessage()).contains("trigger"), fault.toString());
  }
}
