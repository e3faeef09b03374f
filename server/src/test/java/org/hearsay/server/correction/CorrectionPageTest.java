package org.hearsay.server.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.server.TestServer;
import org.hearsay.server.report.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionPageTest {
  private static final String WHERE = "report=1&author=A+Reader&token=" + TestServer.TOKEN;

  @Test
  void theFormShowsWhatIsSoNow(@TempDir Path folder) {
    try (TestServer server = server(folder, Optional.of(TestServer.TOKEN))) {
      Document page = Jsoup.parse(server.get("/correct?report=1&record=e2").body());
      assertEquals("ASSAULT", page.select("select[name=type] option[selected]").val());
      assertEquals("actual", page.select("select[name=status] option[selected]").val());
      Document claim = Jsoup.parse(server.get("/correct?report=1&record=a3").body());
      assertEquals("negative", claim.select("select[name=polarity] option[selected]").val());
      assertEquals("a general", claim.select("input[name=source]").val());
      Document hidden = Jsoup.parse(server.get("/correct?report=1&record=a6").body());
      assertEquals("(private person)", hidden.select("input[name=source]").val());
    }
  }

  @Test
  void aCorrectionReachesTheReport(@TempDir Path folder) {
    try (TestServer server = server(folder, Optional.of(TestServer.TOKEN))) {
      HttpResponse<String> answer = send(server, WHERE + "&record=e2&field=type&type=COERCE");
      assertEquals(303, answer.statusCode());
      assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/reports/1#e2"));
      assertEquals(303, send(server, WHERE + "&record=e4&field=status&status=actual").statusCode());
      assertEquals(
          303, send(server, WHERE + "&record=a6&field=source&source=A+baker").statusCode());
      assertEquals(
          303, send(server, WHERE + "&record=a3&field=polarity&polarity=positive").statusCode());
      assertEquals(303, send(server, WHERE + "&record=a5&field=remove").statusCode());
      CodedRecord record = server.archives().ask(a -> a.questions().record(1));
      assertEquals("COERCE", record.events().get(1).type());
      assertEquals("actual", record.events().get(3).status());
      assertEquals("A baker", record.chain(List.of("a6")).get(0).source().orElseThrow().text());
      assertFalse(record.chain(List.of("a3")).get(0).negative());
      assertFalse(record.claims().containsKey("a5"));
      assertTrue(server.get("/reports/1").body().contains("COERCE"));
    }
  }

  @Test
  void withoutTheTokenNothingIsChangedAndTheWordsAreKept(@TempDir Path folder) {
    try (TestServer server = server(folder, Optional.of(TestServer.TOKEN))) {
      HttpResponse<String> answer =
          send(server, "report=1&author=A+Reader&token=wrong&record=e2&field=type&type=COERCE");
      assertEquals(403, answer.statusCode());
      Document page = Jsoup.parse(answer.body());
      assertTrue(page.select("#fault").text().contains("token"));
      assertEquals("A Reader", page.select("#author").val());
      assertEquals("COERCE", page.select("select[name=type] option[selected]").val());
      assertEquals("", page.select("#token").val());
      assertEquals(
          "ASSAULT", server.archives().ask(a -> a.questions().record(1).events().get(1).type()));
    }
  }

  @Test
  void whatIsMissingOrDoesNotFitIsTold(@TempDir Path folder) {
    try (TestServer server = server(folder, Optional.of(TestServer.TOKEN))) {
      assertEquals(400, send(server, WHERE + "&record=e2").statusCode());
      assertEquals(400, send(server, WHERE + "&record=e2&field=type&type=ATTACK").statusCode());
      assertEquals(400, send(server, WHERE + "&record=e2&field=source&source=x").statusCode());
      assertEquals(
          400,
          send(server, WHERE.replace("A+Reader", "") + "&record=e2&field=remove").statusCode());
      assertEquals(404, send(server, WHERE + "&record=e77&field=remove").statusCode());
      assertEquals(404, server.get("/correct?report=9&record=e1").statusCode());
      assertEquals(400, server.get("/correct?report=one&record=e1").statusCode());
      assertEquals(400, server.get("/correct?report=1").statusCode());
    }
  }

  @Test
  void aServerThatTakesNoneSaysWhatDoesTheSame(@TempDir Path folder) {
    try (TestServer server = server(folder, Optional.empty())) {
      Document page = Jsoup.parse(server.get("/correct?report=1&record=e2").body());
      assertEquals(0, page.select("form").size());
      assertTrue(page.text().contains("--token-file"));
      assertTrue(
          page.text().contains("hearsay archive correct --archive FILE sample-1 e2 FIELD VALUE"));
      assertEquals(403, send(server, WHERE + "&record=e2&field=remove").statusCode());
    }
  }

  @Test
  void aCommandLineRunsNothingElse() {
    assertEquals(
        Optional.of("hearsay 'a b' 'it'\\''s' '$(x)'"),
        Shell.line(List.of("hearsay", "a b", "it's", "$(x)")));
    assertEquals(Optional.empty(), Shell.line(List.of("a\u202Eb")));
    assertEquals(Optional.empty(), Shell.line(List.of("a\nb")));
  }

  private static TestServer server(Path folder, Optional<String> token) {
    return new TestServer(
        folder,
        List.of(Samples.report().line()),
        token,
        report -> {
          throw new IllegalStateException("nothing is to be coded here");
        });
  }

  private static HttpResponse<String> send(TestServer server, String body) {
    return server.send(
        "/correct",
        r ->
            r.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
  }
}
