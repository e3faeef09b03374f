package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
  @TempDir static Path folder = Path.of("");
  private static Asked asked;

  @BeforeAll
  static void start() {
    asked = new Asked(folder);
  }

  @AfterAll
  static void stop() {
    asked.close();
  }

  private static List<JsonNode> items(String path) {
    return list(asked.get(path).get("items"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The attack, which two outlets tell and one tells as denied. */
  private static JsonNode attack() {
    JsonNode row =
        items("/v1/happenings?type=ASSAULT").stream()
            .filter(h -> h.get("label").asText().contains("Brigade"))
            .findFirst()
            .orElseThrow();
    return asked.get("/v1/happenings/" + row.get("id"));
  }

  @Test
  void aHappeningHasItsFourNumbersAndWhoTellsItWhere() {
    JsonNode attack = attack();
    assertTrue(attack.get("articles").asInt() >= 2, attack.toString());
    assertTrue(attack.get("outlets").asInt() >= 2, attack.toString());
    for (JsonNode telling : attack.get("tellings")) {
      JsonNode report = asked.get("/v1/reports/" + telling.get("report_number"));
      assertEquals(telling.get("report"), report.at("/report/id"));
      assertTrue(
          report.at("/report/text").asText().contains(telling.get("sentence").asText()),
          telling.toString());
    }
  }

  @Test
  void aTypeThatNoneHasGivesAnEmptyList() {
    assertEquals(List.of(), items("/v1/happenings?type=ASSAULT&until=1999-12-31"));
  }

  @Test
  void aListIsReadToItsEndWithoutRepeats() {
    for (String path :
        List.of(
            "/v1/happenings?most=1",
            "/v1/reports?most=2",
            "/v1/reports?q=Lindfurt&most=1",
            "/v1/quotes?name=Petrova&most=1")) {
      List<String> read = new ArrayList<>();
      String next = "";
      do {
        JsonNode page = asked.get(path + (next.isEmpty() ? "" : "&after=" + next));
        page.get("items").forEach(i -> read.add(i.toString()));
        next = page.get("next").asText("");
      } while (!next.isEmpty() && read.size() < 100);
      String whole = path.replaceFirst("most=\\d", "most=200");
      assertEquals(items(whole).stream().map(JsonNode::toString).toList(), read, path);
      assertTrue(read.size() > 1, path + " tries nothing");
      assertEquals(read.size(), new HashSet<>(read).size(), path);
    }
  }

  @Test
  void aReportIsFoundByItsWordsAndLinksOnlyToTheWeb() {
    List<JsonNode> found = items("/v1/reports?q=smoke%20road");
    assertEquals(List.of("hw-1"), found.stream().map(r -> r.get("id").asText()).toList());
    assertTrue(found.get(0).get("snippet").asText().contains("smoke"));
    assertEquals("https://harbour-weekly.example/a", found.get(0).get("url").asText());
    JsonNode hostile =
        items("/v1/reports").stream()
            .filter(r -> r.get("id").asText().equals("tn-1"))
            .findFirst()
            .orElseThrow();
    assertTrue(hostile.get("url").isNull(), hostile.toString());
  }

  @Test
  void whatAPublicPersonIsReportedToHaveSaidHasItsOutlet() {
    List<JsonNode> quotes = items("/v1/quotes?name=Petrova&words=reopen%20crossing");
    assertEquals(2, quotes.size(), quotes.toString());
    assertEquals("Harbour Weekly", quotes.get(0).get("outlet").asText());
    for (JsonNode quote : quotes) {
      assertTrue(quote.get("content").asText().contains("reopen the crossing"));
      assertEquals(quote.get("source_clear").asBoolean(), !quote.get("source").isNull());
      assertEquals(
          quote.get("source_clear").asBoolean(), quote.get("confidence").asDouble() >= .89);
    }
    assertEquals(
        List.of(), items("/v1/quotes?name=Petrova&words=reopen%20crossing&until=2025-03-09"));
  }

  @Test
  void aPrivatePersonIsAsUnknownAsNobody() {
    assertTrue(
        asked.get("/v1/reports/2").at("/report/text").asText().contains("Mira Dolan"),
        "the report itself has the name");
    for (String path :
        List.of("/v1/quotes?name=%s", "/v1/actors?name=%s", "/v1/actors?begins=%s")) {
      assertEquals(
          items(String.format(path, "Nobody%20Such")), items(String.format(path, "Mira%20Dolan")));
    }
    assertFalse(
        asked
            .get("/v1/trace?words=I%20saw%20smoke%20above%20the%20road")
            .toString()
            .contains("Dolan"));
  }

  @Test
  void anActorIsFoundByNameAndByItsBeginning() {
    JsonNode byName = items("/v1/actors?name=Ana%20Petrova").get(0);
    assertEquals("Ana Petrova", byName.get("name").asText());
    assertTrue(byName.get("reports").asInt() >= 2, byName.toString());
    assertTrue(items("/v1/actors?begins=Ana").contains(byName));
  }

  @Test
  void wordsAreFollowedToWhereTheyFirstStood() {
    JsonNode trace =
        asked.get(
            "/v1/trace?words=We%20will%20reopen%20the%20crossing%20before%20the%20first%20of%20May");
    assertEquals("kp-1", trace.at("/first/report").asText(), trace.toString());
    assertEquals("hw-1", trace.at("/later/0/report").asText(), trace.toString());
    assertTrue(trace.at("/later/0/difference").size() > 1, trace.toString());
  }

  @Test
  void theContentOfAnAttributionIsFollowed() {
    JsonNode report = asked.get("/v1/reports/1");
    JsonNode claim =
        list(report.get("attributions")).stream()
            .filter(a -> a.at("/content/0/text").asText().contains("reopen"))
            .findFirst()
            .orElseThrow();
    JsonNode trace = asked.get("/v1/trace?report=1&claim=" + claim.get("id").asText());
    assertTrue(trace.get("words").asText().contains("reopen the crossing"), trace.toString());
    assertEquals("kp-1", trace.at("/first/report").asText(), trace.toString());
  }

  @Test
  void wordsThatNoReportHasLeadNowhere() {
    JsonNode trace = asked.get("/v1/trace?words=zzyzx%20quuxly%20blorb");
    assertTrue(trace.get("first").isNull());
    assertEquals(0, trace.get("later").size());
  }

  @Test
  void countsAgreeWithTheList() {
    JsonNode overview = asked.get("/v1/overview?type=ASSAULT");
    int listed = items("/v1/happenings?type=ASSAULT&most=200").size();
    assertEquals(listed, overview.get("happenings").asInt());
    assertEquals(listed, overview.at("/types/ASSAULT").asInt());
    assertEquals(5, asked.get("/v1/status").at("/holdings/reports").asInt());
  }
}
