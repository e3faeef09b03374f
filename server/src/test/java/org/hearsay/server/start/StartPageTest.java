package org.hearsay.server.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.coding.Coder;
import org.hearsay.server.TestServer;
import org.hearsay.server.report.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class StartPageTest {
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server =
        new TestServer(
            folder, List.of(Samples.report().line()), Optional.empty(), new Coder()::code);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void itLeadsToWhatTheArchiveHas() {
    Document page = Jsoup.parse(server.get("/").body());
    assertTrue(page.select(".entries a").eachAttr("href").contains("/reports/1"));
    assertTrue(page.select(".entries a").eachAttr("href").contains("/happenings/1"));
  }

  @Test
  void theExampleIsReadByOneClick() {
    Document page = Jsoup.parse(server.get("/").body());
    Element form = page.select(".sample form").get(0);
    StringBuilder body = new StringBuilder();
    for (Element field : form.select("input")) {
      body.append(body.length() == 0 ? "" : "&")
          .append(pair(field.attr("name"), field.attr("value")));
    }
    HttpResponse<String> answer = send(body.toString());
    assertEquals(200, answer.statusCode());
    Document read = Jsoup.parse(answer.body());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(read.select(".note").text().contains("nothing of it is stored"));
    assertTrue(read.select(".said").size() >= 5);
    assertTrue(read.select(".done").size() >= 5);
    assertTrue(read.select(".credits").text().contains("The Osk Courier"));
    assertTrue(read.select(".why dt").eachText().contains("read by"));
    assertEquals(0, read.select("a[href^=/correct], a[href^=/trace?]").size());
    assertEquals(
        Map.of("reports", 1L),
        server.archives().ask(a -> Map.of("reports", a.questions().holdings().get("reports"))));
  }

  @Test
  void aTextComesBackAsItWasHandedInWithItsFault() {
    String french =
        "Le ministre a déclaré mardi que la police avait arrêté deux hommes à Lyon, et que le"
            + " gouvernement ne voulait pas négocier avec les grévistes.";
    Document page = refused(422, pair("text", "\n" + french) + "&" + pair("outlet", "L'Écho"));
    assertEquals("\n" + french, page.select("textarea").get(0).wholeText());
    assertEquals("L'Écho", page.select("#outlet").val());
    assertTrue(page.select("#fault").text().contains("English"), page.select("#fault").text());
  }

  @Test
  void aFormIsReadStrictly() {
    assertTrue(fault(400, "").contains("found neither"));
    assertTrue(fault(400, "text=a&url=https%3A%2F%2Fpaper.example%2F").contains("found both"));
    assertTrue(fault(400, "text=A+man+fell&published=yesterday").contains("2024-03-01"));
    assertEquals(400, send("text=a&text=b").statusCode());
  }

  @Test
  void withoutAContactNoPageIsFetched() {
    assertTrue(server.get("/").body().contains("--contact ADDRESS"));
    assertTrue(fault(422, pair("url", "https://paper.example/1")).contains("contact"));
  }

  @Test
  void hostileWordsInTheFormStayWords() {
    String bad = "\"></textarea><script>x()</script>";
    Document page =
        refused(400, pair("text", bad) + "&" + pair("url", bad) + "&" + pair("published", bad));
    assertEquals(0, page.select("main script").size());
    assertEquals(bad, page.select("textarea").get(0).wholeText());
    assertEquals(bad, page.select("#url").val());
  }

  private String fault(int status, String body) {
    return refused(status, body).select("#fault").text();
  }

  private Document refused(int status, String body) {
    HttpResponse<String> answer = send(body);
    assertEquals(status, answer.statusCode());
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> send(String body) {
    return server.send(
        "/try",
        r ->
            r.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
