package org.hearsay.exchange.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.Bridge;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonEventsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  JsonEventsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<JsonNode> written(ExportFormat format, CodedLine... lines) throws IOException {
    return lines(Written.mentions(format, folder, Selection.standard(), lines));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      all.add(JSON.readTree(line));
    }
    return all;
  }

  @Test
  void ploverHasItsFields() throws IOException {
    JsonNode event = written(new PloverFormat(), Bridge.own()).get(0);
    assertEquals("own#e1", event.get("id").textValue());
    assertEquals("2024-03-04", event.get("date").textValue());
    assertEquals("[\"ASSAULT\"]", event.get("event").toString());
    assertEquals("[\"explosives\"]", event.get("mode").toString());
    assertEquals("[\"military\"]", event.get("context").toString());
    assertEquals(4, event.get("quad_code").intValue());
    assertEquals(-9, event.get("event_scale").doubleValue());
    JsonNode actor = event.get("actor").get(0);
    assertEquals("MLI", actor.get("code").textValue());
    assertEquals("REB", actor.get("sector").textValue());
    assertEquals("Northern Column", actor.get("identifier_text").textValue());
    assertEquals("Rebels of the Northern Column", actor.get("entity_text").textValue());
    assertEquals("MIL", event.get("recipient").get(0).get("sector").textValue());
    assertEquals("Sarn", event.get("event_loc").get("city").textValue());
    assertEquals(4, event.get("event_loc").get("resolution").intValue());
    assertEquals("https://news.example/own", event.get("link").textValue());
    assertEquals("Vale Post", event.get("cite_info").get("publication").textValue());
    assertEquals(4, event.get("quantities").get(0).get("low").intValue());
    for (String field : List.of("religion", "ethnicity", "gender", "age")) {
      assertTrue(event.findValues(field).isEmpty(), field + " is not measured");
    }
  }

  @Test
  void attributionsStandInFieldsOfOurOwn() throws IOException {
    JsonNode event = written(new PloverFormat(), Ferry.sourced()).get(0);
    JsonNode chain = event.get("tellings").get(0).get("attributions");
    assertEquals("Ute Brandt", chain.get(0).get("source").textValue());
    assertEquals("Coast News Agency", chain.get(1).get("source").textValue());
    assertEquals("positive", chain.get(0).get("polarity").textValue());
    assertEquals("actual", event.get("status").textValue());
  }

  @Test
  void aHappeningCountsItsOrigins() throws IOException {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      for (ExportFormat format : List.of(new PloverFormat(), new NgecFormat())) {
        List<JsonNode> all =
            lines(Written.happenings(format, folder, Selection.standard(), archive));
        assertEquals(1, all.size());
        assertEquals(3, all.get(0).get("tellings").size());
        assertEquals(1, all.get(0).get("counts").get("origins_denying").intValue());
      }
    }
  }

  @Test
  void ngecOffsetsAreThoseOfItsText() throws IOException {
    JsonNode event = written(new NgecFormat(), Ferry.sourced()).get(0);
    String text = event.get("event_text").textValue();
    int spans = 0;
    for (JsonNode side : event.get("attributes")) {
      for (JsonNode span : side) {
        if (span.get("qa_start_char").isInt()) {
          int begin = text.offsetByCodePoints(0, span.get("qa_start_char").intValue());
          int end = text.offsetByCodePoints(0, span.get("qa_end_char").intValue());
          assertEquals(span.get("text").textValue(), text.substring(begin, end));
          spans++;
        }
      }
    }
    assertEquals(2, spans);
    assertEquals("COERCE", event.get("event_type").textValue());
    assertEquals("2024-05-03", event.get("pub_date").textValue());
    assertEquals("2024-05-03", event.get("date_resolved").textValue());
    assertEquals("<No date detected--using publication date>", event.get("date_raw").textValue());
  }

  @Test
  void ngecPlacesAndDates() throws IOException {
    JsonNode event = written(new NgecFormat(), Bridge.own()).get(0);
    assertEquals("MLI", event.get("event_geolocation").get("geo").get("country_code3").textValue());
    assertEquals("Sarn", event.get("attributes").get("LOC").get(0).get("text").textValue());
    assertEquals("2024-03-04", event.get("date_resolved").textValue());
  }

  @Test
  void privatePersonsHaveNoNameInPlover() throws IOException {
    JsonNode event = written(new PloverFormat(), Ferry.privateSource()).get(0);
    assertEquals("(private person)", event.get("recipient").get(0).get("entity_text").textValue());
    assertFalse(event.get("recipient").get(0).has("identifier_text"), event.toString());
    assertEquals(
        "(private person)",
        event.get("tellings").get(0).get("attributions").get(0).get("source").textValue());
  }

  /** What NGEC takes, the reader of reports takes as it is; so also what NGEC writes. */
  @Test
  void linesOfNgecAreReports() throws IOException {
    List<Report> reports = new ArrayList<>();
    ReportReader reader = new ReportReader(result -> add(reports, result));
    String in =
        "{\"id\": \"20240503-7_COERCE_A\", \"date\": \"2024-05-03\", \"event_text\":"
            + " \"Police arrested two men.\", \"event_type\": [\"COERCE\"], \"story_id\": \"S7\","
            + " \"publisher\": \"The Daily Ferry\", \"headline\": \"Arrests\", \"pub_date\":"
            + " \"May 4, 2024\", \"version\": \"x\"}\n";
    reader.read(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), "ngec.jsonl");
    reader.read(Written.mentions(new NgecFormat(), folder, Selection.standard(), Bridge.own()));
    Report report = reports.get(0);
    assertEquals("20240503-7_COERCE_A", report.id());
    assertEquals("Police arrested two men.", report.text());
    assertEquals("Arrests", report.metadata().title().orElseThrow());
    assertEquals("The Daily Ferry", report.metadata().outlet().orElseThrow());
    assertEquals("2024-05-04", report.metadata().published().orElseThrow().value());
    assertEquals("own#e1", reports.get(1).id());
    assertEquals("Vale Post", reports.get(1).metadata().outlet().orElseThrow());
  }

  private static void add(List<Report> reports, ReadResult result) {
    reports.add(((Read) result).report());
  }
}
