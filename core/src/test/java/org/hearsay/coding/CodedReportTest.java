package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.report.ReadResult;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.Test;

/**
 * What holds of every coded report, shown on the samples: the schema, and spans that are their
 * text.
 */
class CodedReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What rests on a statement that is left out must not stand there as the outlet's own. */
  @Test
  void whatRestsOnAnUnsureStatementIsLeftOutWithIt() {
    CodedReport coded =
        SharedCoder.CODER.code(
            Report.of(
                "Police arrested the editor on Monday. Rebels shelled the port, the army said."));
    assertEquals(coded, coded.surerThan(0));
    assertEquals(2, coded.events().size());
    CodedReport sure = coded.surerThan(1);
    assertEquals(List.of(), sure.attributions());
    assertEquals(List.of(EventType.COERCE), sure.events().stream().map(Event::type).toList());
  }

  @Test
  void everySampleFitsTheSchemaAndItsSpansAreTheirText() throws Exception {
    List<Report> reports = new ArrayList<>();
    new ReportReader(
            r -> {
              if (r instanceof ReadResult.Read read && read.report().isEnglish()) {
                reports.add(read.report());
              }
            })
        .read(Path.of("../samples"));
    assertEquals(16, reports.size());
    Report emoji =
        Report.of("Talks 🕊 in Oslo. \"We 🤝 met,\" President Ana Petrova said on Monday.");
    reports.add(emoji);
    JsonSchema schema = schema();
    for (Report report : reports) {
      JsonNode coded = JSON.readTree(CodedReportWriter.write(SharedCoder.CODER.code(report)));
      assertEquals(List.of(), List.copyOf(schema.validate(coded)), report.id());
      int[] points = report.text().codePoints().toArray();
      int spans = CodedReportAssertions.assertSpansAreTheirText(coded, points);
      assertTrue(spans > 0 || report.id().isEmpty(), "no span at all in " + report.id());
    }
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in = Coder.class.getResourceAsStream("coded-report.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    }
  }
}
