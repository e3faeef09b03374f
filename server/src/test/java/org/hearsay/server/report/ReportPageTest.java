package org.hearsay.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.server.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
  private static final String OTHER = Samples.TEXT.replace("two judges", "two guards");

  @Test
  void aReportStandsAtItsNumberWithItsHappening(@TempDir Path folder) {
    try (TestServer server = server(folder, Samples.report().line())) {
      HttpResponse<String> answer = server.get("/reports/1");
      assertEquals(200, answer.statusCode());
      Document page = Jsoup.parse(answer.body());
      assertEquals(Samples.TEXT, ReportHtmlTest.text(page));
      assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
      assertTrue(page.select("#e1 a").eachAttr("href").contains("/happenings/1"));
      assertEquals(
          "https://harbourpost.example/envoy", page.select("a[rel~=noopener]").attr("href"));
    }
  }

  @Test
  void anUnknownReportIsNotThere(@TempDir Path folder) {
    try (TestServer server = server(folder, Samples.report().line())) {
      assertEquals(404, server.get("/reports/99").statusCode());
      assertEquals(404, server.get("/reports/x").statusCode());
      assertEquals(404, server.get("/reports/-1").statusCode());
    }
  }

  @Test
  void anOlderVersionLeadsToTheNewestAndIsNotSetRight(@TempDir Path folder) {
    String newer = new Lines("sample-1", OTHER).with("outlet", "The Harbour Post").line();
    try (TestServer server = server(folder, Samples.report().line(), newer)) {
      Document older = Jsoup.parse(server.get("/reports/1").body());
      assertEquals("/reports/2", older.select(".note a").attr("href"));
      assertEquals(0, older.select("a[href^=/correct]").size());
      assertEquals(0, Jsoup.parse(server.get("/reports/2").body()).select(".note").size());
    }
  }

  @Test
  void aRetractedReportShowsNothingOfWhatItSaid(@TempDir Path folder) {
    try (TestServer server = server(folder, Samples.report().line())) {
      server.archives().change(archive -> archive.corrections().retract("sample-1"));
      String page = server.get("/reports/1").body();
      assertTrue(page.contains("was retracted"));
      assertFalse(page.contains("Lund"));
      assertFalse(page.contains("Envoy"));
    }
  }

  private static TestServer server(Path folder, String... lines) {
    return new TestServer(
        folder,
        List.of(lines),
        Optional.empty(),
        report -> {
          throw new IllegalStateException("nothing is to be coded here");
        });
  }
}
