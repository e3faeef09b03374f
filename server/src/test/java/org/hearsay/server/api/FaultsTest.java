package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {
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

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsToldInWords() {
    List<String> lines =
        Described.read(FaultsTest.class, "faults.tsv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertTrue(lines.size() > 50);
    return lines.stream()
        .map(line -> DynamicTest.dynamicTest(line.replace('\t', ' '), () -> check(line)));
  }

  private static void check(String line) {
    String[] cells = line.split("\t", -1);
    HttpResponse<String> answer =
        asked.ask(
            cells[0],
            cells[1],
            r -> {
              if (!cells[2].equals("-")) {
                r.header("Content-Type", cells[2]);
              }
              return r.method(
                      cells[0],
                      cells[0].equals("POST")
                          ? BodyPublishers.ofString(cells[3])
                          : BodyPublishers.noBody())
                  .header("Authorization", "Bearer " + TestServer.TOKEN);
            });
    assertEquals(
        Optional.of("application/problem+json"), answer.headers().firstValue("Content-Type"));
    JsonNode problem = Described.tree(answer.body());
    assertEquals(Integer.parseInt(cells[4]), answer.statusCode(), answer.body());
    assertEquals(answer.statusCode(), problem.get("status").asInt());
    String detail = problem.get("detail").asText();
    assertTrue(detail.contains(cells[5]), detail);
  }

  @Test
  void anAddressTellsWhichWaysAreOpen() {
    HttpResponse<String> answer =
        asked
            .server()
            .send(
                "/v1/reports",
                r ->
                    r.method("PUT", BodyPublishers.ofString("{}"))
                        .header("Authorization", "Bearer " + TestServer.TOKEN));
    assertEquals(405, answer.statusCode());
    String open = answer.headers().firstValue("Allow").orElse("");
    assertTrue(open.contains("GET") && open.contains("POST"), open);
  }

  @Test
  void aHeaderDoesNotMakeAQuestionAChange() {
    for (String method : List.of("GET", "POST")) {
      HttpResponse<String> answer =
          asked
              .server()
              .send(
                  "/v1/reports/1",
                  r ->
                      r.method(method, BodyPublishers.noBody())
                          .header("X-HTTP-Method-Override", "DELETE"));
      assertTrue(answer.statusCode() >= 400, method + " " + answer.statusCode());
    }
    assertEquals(200, asked.ask("GET", "/v1/reports/1", r -> r).statusCode());
  }

  @Test
  void nothingStandsWhereNothingIsDescribed() {
    HttpResponse<String> answer = asked.server().get("/v1/nowhere");
    assertEquals(404, answer.statusCode());
    assertEquals(404, Described.tree(answer.body()).get("status").asInt());
  }

  @Test
  void anotherPackingThanGzipIsRefusedAndBrokenOneToo() {
    for (String packing : List.of("br", "gzip")) {
      HttpResponse<String> answer =
          asked.ask(
              "POST",
              "/v1/code",
              r ->
                  r.POST(BodyPublishers.ofString("not packed"))
                      .header("Content-Type", "text/plain")
                      .header("Content-Encoding", packing));
      assertEquals(packing.equals("br") ? 415 : 400, answer.statusCode(), answer.body());
    }
  }

  @Test
  void noQuestionIsAFaultOfOurs() {
    List<String> hostile =
        List.of(
            "%22%20OR%201%3D1",
            "NEAR(",
            "*",
            "%00",
            "%25_%5C",
            "%F0%9D%94%9B",
            "a%20AND%20NOT",
            "%E2%80%AE",
            "'%3B--",
            "title%3Ax",
            "%22unbalanced",
            "%C3%28");
    for (String words : hostile) {
      for (String path :
          List.of(
              "/v1/reports?q=",
              "/v1/quotes?name=",
              "/v1/actors?begins=",
              "/v1/actors?name=",
              "/v1/trace?words=",
              "/v1/timeline?party=",
              "/v1/happenings?place=",
              "/v1/happenings?party=",
              "/v1/happenings?after=",
              "/v1/quotes?name=a&words=",
              "/v1/quotes?name=a&after=")) {
        int status = asked.ask("GET", path + words, r -> r).statusCode();
        assertTrue(status == 200 || status == 400, path + words + " " + status);
      }
    }
  }
}
