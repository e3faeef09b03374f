package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTest {
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

  private HttpResponse<String> get(String path, String known) {
    return asked.server().send(path, r -> r.header("If-None-Match", known));
  }

  private String tag(String path) {
    return asked.server().get(path).headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    for (String path : new String[] {"/v1/happenings", "/v1/reports/1", "/about"}) {
      String tag = tag(path);
      assertTrue(tag.matches("\"[^\"]+\""), tag);
      HttpResponse<String> again = get(path, "\"other\", W/" + tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
      assertEquals(Optional.of(tag), again.headers().firstValue("ETag"));
      assertEquals(200, get(path, "\"other\"").statusCode());
    }
  }

  @Test
  void whatIsKnownOfAnotherAddressIsNot() {
    String tag = tag("/v1/reports/1");
    assertNotEquals(tag, tag("/v1/reports/2"));
    assertEquals(200, get("/v1/reports/2", tag).statusCode());
    assertEquals(200, get("/v1/happenings?most=1", tag("/v1/happenings?most=2")).statusCode());
  }

  @Test
  void anyChangeOfTheArchiveIsSeen() {
    String tag = tag("/v1/status");
    long revision = asked.get("/v1/status").get("revision").asLong();
    assertEquals(304, get("/v1/status", tag).statusCode());
    assertEquals(204, asked.change("POST", "/v1/reports/1/retract").statusCode());
    assertEquals(200, get("/v1/status", tag).statusCode());
    assertNotEquals(revision, asked.get("/v1/status").get("revision").asLong());
  }

  @Test
  void aFaultIsNotKept() {
    for (String path : new String[] {"/v1/reports/99", "/v1/happenings?x=1", "/v1/nowhere"}) {
      HttpResponse<String> answer = asked.server().get(path);
      assertTrue(answer.statusCode() >= 400, path);
      assertEquals(Optional.empty(), answer.headers().firstValue("ETag"), path);
      assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"), path);
    }
  }

  @Test
  void anAnswerToASubmissionHasNoTag() {
    HttpResponse<String> answer =
        asked
            .server()
            .send(
                "/v1/code",
                r ->
                    r.POST(BodyPublishers.ofString("The mayor resigned, the council said."))
                        .header("Content-Type", "text/plain"));
    assertEquals(200, answer.statusCode());
    assertEquals(Optional.empty(), answer.headers().firstValue("ETag"));
  }

  @Test
  void aHeadHasTheTagOfItsPage() {
    HttpResponse<String> head =
        asked.server().send("/v1/status", r -> r.method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(Optional.of(tag("/v1/status")), head.headers().firstValue("ETag"));
  }
}
