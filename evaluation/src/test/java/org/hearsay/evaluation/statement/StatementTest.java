package org.hearsay.evaluation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.SourceType;
import org.hearsay.evaluation.attribution.CodePointSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTest {
  private static final String OUTER =
      "{'source':'Ada','cue':'said','content':['Bob said it','was dry'],'source_type':'person',"
          + "'kind':'indirect','certainty':'certain','polarity':'positive','within':null}";
  private static final String INNER =
      "{'source':'Bob','cue':'said#2','content':['it'],'source_type':'person',"
          + "'kind':'indirect','certainty':'probable','polarity':'negative','within':0}";
  static final String LINE =
      "{'id':'s-1','genre':'brief','text':'Ada said Bob said it, and said so, was dry.',"
          + ("'attributions':[" + OUTER + "," + INNER + "]}\n");

  @TempDir static Path temp = Path.of("");

  /** A file of JSON; {@code '} stands for the quotation mark. */
  static Path file(Path folder, String name, String json) throws IOException {
    return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
  }

  private static CodePointSpan span(int begin, int end) {
    return new CodePointSpan(begin, end);
  }

  @Test
  void wordsBecomeSpans() throws IOException {
    Statement statement = Statement.read(List.of(file(temp, "good.jsonl", LINE))).get(0);
    assertEquals("s-1", statement.id());
    GoldAttribution outer = statement.attributions().get(0);
    assertEquals(Optional.of(span(0, 3)), outer.source());
    assertEquals(Optional.of(span(4, 8)), outer.cue());
    assertEquals(List.of(span(9, 20), span(35, 42)), outer.content());
    assertEquals(OptionalInt.empty(), outer.within());
    GoldAttribution inner = statement.attributions().get(1);
    assertEquals(Optional.of(span(13, 17)), inner.cue());
    assertEquals(OptionalInt.of(0), inner.within());
    assertEquals(
        new Labels(
            SourceType.PERSON,
            Attribution.Kind.INDIRECT,
            Attribution.Certainty.PROBABLE,
            Attribution.Polarity.NEGATIVE),
        inner.labels());
  }

  @Test
  void noSourceNoCueAndNoAttributionAreAllRight() throws IOException {
    String json =
        LINE.replace("'source':'Ada','cue':'said'", "'source':null,'cue':null")
            + "{'id':'s-2','text':'It rained.','attributions':[]}\n";
    List<Statement> statements = Statement.read(List.of(file(temp, "none.jsonl", json)));
    assertEquals(Optional.empty(), statements.get(0).attributions().get(0).source());
    assertEquals(Optional.empty(), statements.get(0).attributions().get(0).cue());
    assertEquals(List.of(), statements.get(1).attributions());
  }
}
