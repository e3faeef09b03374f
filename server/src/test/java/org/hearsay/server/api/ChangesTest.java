package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
  private static final String RAW =
      "{\"id\":\"new-%s\",\"outlet\":\"Volta Observer\",\"published\":\"2025-03-14\",\"text\":\"%s\"}";
  private static final String MAYOR = "The mayor of Lindfurt resigned on Friday, the council said.";

  @TempDir Path folder = Path.of("");
  private Asked asked;

  @BeforeEach
  void start() {
    asked = new Asked(folder);
  }

  @AfterEach
  void stop() {
    asked.close();
  }

  private JsonNode add(String type, String body) {
    HttpResponse<String> answer = asked.post("/v1/reports", type, body);
    assertEquals(200, answer.statusCode(), answer.body());
    return Described.tree(answer.body());
  }

  private int reports() {
    return asked.get("/v1/status").at("/holdings/reports").asInt();
  }

  @Test
  void reportsAreAddedCodedOrNotAndWhatCannotBeReadIsNamed() {
    String coded =
        CodedReportWriter.write(
            Asked.CODER.code(
                Report.of(
                    "coded-1", "Dockers ended their strike, the union said.", Metadata.NONE)));
    String lines =
        String.join(
            "\n",
            String.format(RAW, 1, MAYOR),
            "",
            "{\"text\":",
            coded,
            "[1]",
            "{\"title\":\"no text\"}",
            coded.replaceFirst("\"entities\":\\[", "\"entities\":[7,"),
            String.format(
                RAW,
                2,
                "Der Bürgermeister ist am Freitag zurückgetreten, teilte der Rat mit, wie es heißt."));
    JsonNode added = add("application/x-ndjson", lines);
    assertEquals(2, added.get("new").asInt(), added.toString());
    assertEquals(
        "3 5 6 7 8",
        String.join(" ", added.get("unreadable").findValuesAsText("line")),
        added.toString());
    assertTrue(added.at("/unreadable/4/reason").asText().contains("English"), added.toString());
    assertEquals(7, reports());
  }

  @Test
  void theSameAgainIsUnchangedAndAnotherTextIsANewVersion() {
    add("application/json", String.format(RAW, 1, MAYOR));
    assertEquals(1, add("application/json", String.format(RAW, 1, MAYOR)).get("unchanged").asInt());
    JsonNode added =
        add("application/json", "[" + String.format(RAW, 1, MAYOR + " He gave no reason.") + "]");
    assertEquals(1, added.get("new_versions").asInt(), added.toString());
    assertEquals(6, reports());
  }

  @Test
  void changesNeedTheToken() {
    int before = reports();
    for (String path : new String[] {"/v1/reports", "/v1/corrections", "/v1/reports/1/retract"}) {
      HttpResponse<String> answer =
          asked.ask("POST", path, r -> r.POST(BodyPublishers.ofString("{}")));
      assertEquals(401, answer.statusCode(), path);
    }
    assertEquals(401, asked.ask("DELETE", "/v1/reports/1", r -> r.DELETE()).statusCode());
    assertEquals(before, reports());
  }

  @Test
  void aRetractedReportIsGoneButStays() {
    assertEquals(204, asked.change("POST", "/v1/reports/1/retract").statusCode());
    assertEquals(410, asked.ask("GET", "/v1/reports/1", r -> r).statusCode());
    assertEquals(4, reports());
    assertEquals(1, asked.get("/v1/status").at("/holdings/retracted").asInt());
  }

  @Test
  void aRemovedReportIsThereNoMore() {
    assertEquals(204, asked.change("DELETE", "/v1/reports/1").statusCode());
    assertEquals(404, asked.ask("GET", "/v1/reports/1", r -> r).statusCode());
    assertEquals(404, asked.change("DELETE", "/v1/reports/1").statusCode());
    assertEquals(404, asked.change("POST", "/v1/reports/1/retract").statusCode());
    assertEquals(4, reports());
  }

  @Test
  void onlyTheNewestVersionIsChanged() {
    add("application/json", String.format(RAW, 1, MAYOR));
    add("application/json", String.format(RAW, 1, MAYOR + " He gave no reason."));
    HttpResponse<String> answer = asked.change("DELETE", "/v1/reports/6");
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("by 7"), answer.body());
  }

  /** The one with some words in it. */
  private static JsonNode with(String words, JsonNode records) {
    return StreamSupport.stream(records.spliterator(), false)
        .filter(r -> r.toString().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in none of " + records));
  }

  private JsonNode correct(Object report, JsonNode record, String field, String value) {
    HttpResponse<String> answer =
        asked.post(
            "/v1/corrections",
            "application/json",
            String.format(
                "{\"report\":%s,\"record\":%s,\"field\":\"%s\",\"value\":\"%s\",\"author\":\"M. Ode\"}",
                report, record.get("id"), field, value));
    assertEquals(200, answer.statusCode(), answer.body());
    return Described.tree(answer.body());
  }

  @Test
  void aTypeThatIsSetRightBringsItsScore() {
    JsonNode before = asked.get("/v1/reports/1");
    JsonNode event = with("attacked", before.get("events"));
    JsonNode after = correct("\"kp-1\"", event, "type", "COERCE");
    JsonNode right = with(event.get("id").toString(), after.get("events"));
    assertEquals("COERCE", right.get("type").asText());
    assertEquals("material conflict", right.get("quad").asText());
    assertEquals("COERCE", right.at("/corrected/type").asText());
    assertEquals(1, right.get("confidence").asInt());
    assertTrue(right.get("score").asDouble() != event.get("score").asDouble());
    assertEquals(after, asked.get("/v1/reports/1"));
  }

  @Test
  void aTypeThatIsSetRightIsNoKindOfTheWrongOne() {
    String coded =
        CodedReportWriter.write(
            Asked.CODER.code(
                Report.of("own-1", "Rebels attacked the port of Odesa.", Metadata.NONE)));
    String type = "\"type\":\"ASSAULT\",";
    assertTrue(coded.contains(type), coded);
    add("application/json", coded.replace(type, type + "\"subtype\":\"RAID\","));
    JsonNode event = asked.get("/v1/reports/6").at("/events/0");
    assertEquals("RAID", event.get("subtype").asText());
    assertEquals("RAID", correct(6, event, "status", "negated").at("/events/0/subtype").asText());
    JsonNode right = correct(6, event, "type", "COERCE").at("/events/0");
    assertEquals("COERCE", right.get("type").asText());
    assertTrue(right.path("subtype").isMissingNode(), right.toString());
  }

  @Test
  void aStatusThatIsSetRightLeavesTheRestAsItWas() {
    JsonNode event = with("attacked", asked.get("/v1/reports/1").get("events"));
    JsonNode after = correct(1, event, "status", "negated");
    JsonNode right = with(event.get("id").toString(), after.get("events"));
    assertEquals("negated", right.get("status").asText());
    assertEquals(event.get("modes"), right.get("modes"));
    assertEquals(event.get("grounds"), right.get("grounds"));
  }

  @Test
  void aSourceThatStandsInTheTextKeepsItsPlace() {
    JsonNode before = asked.get("/v1/reports/1");
    JsonNode claim = with("fuel convoy", before.get("attributions"));
    JsonNode after = correct(1, claim, "source", "Ana Petrova");
    JsonNode source = with(claim.get("id").toString(), after.get("attributions")).get("source");
    String text = after.at("/report/text").asText();
    assertEquals(
        "Ana Petrova", text.substring(source.get("begin").asInt(), source.get("end").asInt()));
    assertEquals("Ana Petrova", source.get("text").asText());
  }

  @Test
  void aSourceThatDoesNotStandThereHasNoSpan() {
    JsonNode claim = with("fuel convoy", asked.get("/v1/reports/1").get("attributions"));
    JsonNode after = correct(1, claim, "source", "the harbour master");
    JsonNode right = with(claim.get("id").toString(), after.get("attributions"));
    assertTrue(right.get("source").isNull());
    assertEquals("the harbour master", right.at("/corrected/source").asText());
  }

  @Test
  void onWhatIsTakenOutNothingRests() {
    JsonNode before = asked.get("/v1/reports/1");
    JsonNode claim = with("fuel convoy", before.get("attributions"));
    assertTrue(
        with("attacked", before.get("events"))
            .get("grounds")
            .toString()
            .contains(claim.get("id").toString()),
        "the event rests on it: " + before);
    JsonNode after = correct(1, claim, "remove", "");
    assertEquals(before.get("attributions").size() - 1, after.get("attributions").size());
    assertEquals(0, with("attacked", after.get("events")).get("grounds").size());
  }

  @Test
  void aCorrectionThatFitsNothingIsRefused() {
    String body =
        "{\"report\":%s,\"record\":\"%s\",\"field\":\"%s\",\"value\":\"%s\",\"author\":\"M. Ode\"}";
    assertEquals(404, status(String.format(body, "99", "e1", "type", "ASSAULT")));
    assertEquals(404, status(String.format(body, "\"none\"", "e1", "type", "ASSAULT")));
    assertEquals(422, status(String.format(body, "1", "e99", "type", "ASSAULT")));
    assertEquals(422, status(String.format(body, "1", "e1", "type", "PARTY")));
    assertEquals(422, status(String.format(body, "1", "e1", "polarity", "negative")));
    assertEquals(400, status(String.format(body, "1", "e1", "colour", "red")));
    assertEquals(400, status(String.format(body, "1.5", "e1", "type", "ASSAULT")));
    assertEquals(400, status(String.format(body, "1", "e1", "type", "")));
    assertEquals(0, asked.get("/v1/status").at("/holdings/corrections").asInt());
  }

  private int status(String correction) {
    return asked.post("/v1/corrections", "application/json", correction).statusCode();
  }

  @Test
  void withoutATokenNobodyWrites(@TempDir Path other) {
    try (Asked closed = new Asked(other, Optional.empty())) {
      assertEquals(403, closed.change("DELETE", "/v1/reports/1").statusCode());
    }
  }
}
