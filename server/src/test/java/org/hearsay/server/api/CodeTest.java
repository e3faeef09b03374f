package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTest {
  private static final String TEXT =
      "The mayor of Lindfurt, José Arden, resigned on Monday 𝔛, the council said.";

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

  private static HttpResponse<String> send(String type, byte[] body, String... headers) {
    return asked.ask(
        "POST",
        "/v1/code",
        r -> {
          for (int i = 0; i < headers.length; i += 2) {
            r.header(headers[i], headers[i + 1]);
          }
          return r.POST(BodyPublishers.ofByteArray(body)).header("Content-Type", type);
        });
  }

  private static JsonNode coded(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Described.tree(answer.body());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void plainTextNeedsNoToken() {
    JsonNode coded = coded(send("text/plain", utf8(TEXT)));
    assertEquals(TEXT, coded.at("/report/text").asText());
    JsonNode source = coded.at("/attributions/0/source");
    int begin = TEXT.offsetByCodePoints(0, source.get("begin").asInt());
    int end = TEXT.offsetByCodePoints(0, source.get("end").asInt());
    assertEquals("the council", TEXT.substring(begin, end));
  }

  @Test
  void plainTextIsNotTakenForAnythingElse() {
    String text = "{\"text\": \"x\"}\n" + TEXT;
    assertEquals(text, coded(send("text/plain", utf8(text))).at("/report/text").asText());
  }

  @Test
  void theCharsetThatIsNamedIsTheOneThatIsRead() {
    String text = TEXT.replace("𝔛", "");
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    HttpResponse<String> answer = send("text/plain; charset=\"Windows-1252\"", bytes);
    assertEquals(text, coded(answer).at("/report/text").asText());
    assertEquals(400, send("text/plain", bytes).statusCode());
  }

  @Test
  void jsonSaysWhatIsKnownOfTheReport() {
    JsonNode report =
        coded(
                send(
                    "application/json",
                    utf8(
                        String.format(
                            "{\"text\":\"%s\",\"title\":\"A mayor goes\",\"outlet\":\"Kestrel Post\",\"id\":7,"
                                + "\"published\":\"2025-03-11T08:00:00+01:00\",\"url\":\"https://kestrel-post.example/7\"}",
                            TEXT))))
            .get("report");
    assertEquals("7", report.get("id").asText());
    assertEquals("A mayor goes", report.get("title").asText());
    assertEquals("Kestrel Post", report.get("outlet").asText());
    assertEquals("https://kestrel-post.example/7", report.get("url").asText());
    assertEquals("2025-03-11T08:00:00+01:00", report.get("published").asText());
    assertEquals("given", report.get("published_basis").asText());
  }

  private static final String PAGE =
      "<!doctype html><html><head><title>Mayor resigns</title></head><body><nav>Home</nav><article>"
          + "<h1>Mayor resigns</h1><p>The mayor of Lindfurt resigned on Monday after weeks of protest over"
          + " the price of bread, the council said.</p><p>\\\"I leave with a clear conscience,\\\" the mayor"
          + " told reporters in front of the town hall, where hundreds of people had gathered.</p>"
          + "</article></body></html>";

  @Test
  void aPageIsReadAsAPage() {
    String page = PAGE.replace("\\\"", "\"");
    JsonNode coded = coded(send("text/html; charset=utf-8", utf8(page)));
    assertTrue(coded.at("/report/text").asText().startsWith("Mayor resigns\n\nThe mayor"));
    assertTrue(!coded.at("/report/text").asText().contains("<"));
  }

  @Test
  void whatComesWithAPageGoesBeforeWhatStandsInIt() {
    String body =
        "{\"html\":\"" + PAGE + "\",\"outlet\":\"Tosk Nightly\",\"published\":\"2025-03-11\"}";
    JsonNode report = coded(send("application/json", utf8(body))).get("report");
    assertEquals("Tosk Nightly", report.get("outlet").asText());
    assertEquals("Mayor resigns", report.get("title").asText());
    assertEquals("2025-03-11", report.get("published").asText());
  }

  @Test
  void aBodyMayComePacked() throws IOException {
    JsonNode coded = coded(send("text/plain", packed(utf8(TEXT)), "Content-Encoding", "gzip"));
    assertEquals(TEXT, coded.at("/report/text").asText());
  }

  @Test
  void whatUnpacksToMoreThanAllowedIsRefused() throws IOException {
    byte[] bomb = packed(new byte[64 << 20]);
    assertTrue(bomb.length < 1 << 20);
    assertEquals(413, send("text/plain", bomb, "Content-Encoding", "gzip").statusCode());
  }

  @Test
  void whatIsLargerThanAllowedIsRefused() {
    assertEquals(413, send("text/plain", new byte[5 << 20]).statusCode());
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void nothingIsStored() {
    JsonNode before = asked.get("/v1/status");
    coded(send("text/plain", utf8(TEXT)));
    assertEquals(before, asked.get("/v1/status"));
  }
}
