package org.hearsay.server.happening;

import static org.hearsay.server.happening.Told.line;
import static org.hearsay.server.happening.Told.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HappeningPageTest {
  private static final String HOSTILE = "<script>pwned()</script>\"'><img src=x onerror=pwned()>";

  @TempDir private Path folder = Path.of("");

  private TestServer server(CodedLine... lines) {
    List<String> coded = Stream.of(lines).map(CodedLine::json).toList();
    return new TestServer(
        folder,
        coded,
        Optional.empty(),
        report -> {
          throw new AssertionError("nothing is coded here");
        });
  }

  private static long number(TestServer server) {
    return server.archives().ask(a -> a.questions().happenings(HappeningFilter.all(1))).get(0).id();
  }

  @Test
  void thePageLinksToReportsAndOriginals() {
    try (TestServer server = server(plain("a", "Orrin Post", 8))) {
      HttpResponse<String> page = server.get("/happenings/" + number(server));
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<mark>shelled</mark>"), page.body());
      assertTrue(page.body().contains("href=\"/reports/1\""), page.body());
      assertTrue(
          page.body()
              .contains("href=\"https://news.example/a\" rel=\"noopener noreferrer nofollow\""),
          page.body());
      assertTrue(page.body().contains("content=\"noindex\""), page.body());
      assertTrue(page.body().contains("nobody else vouches"), page.body());
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    try (TestServer server = server(plain("a", "Orrin Post", 8))) {
      for (String number : List.of("999", "abc", "-1", "1e3")) {
        assertEquals(404, server.get("/happenings/" + number).statusCode(), number);
      }
    }
  }

  @Test
  void aNumberThatWentIntoAnotherLeadsThere() throws SQLException {
    try (TestServer server = server(plain("a", "Orrin Post", 8))) {
      long number = number(server);
      forward(number + 1000, number);
      HttpResponse<String> answer = server.get("/happenings/" + (number + 1000));
      assertEquals(301, answer.statusCode());
      assertEquals(Optional.of("/happenings/" + number), answer.headers().firstValue("Location"));
    }
  }

  private void forward(long from, long to) throws SQLException {
    String columns =
        "type, label, since, until, country, place, score, status, articles, unique_texts, outlets,"
            + " origins, denying, actors, recipients, stale";
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.hearsay"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO happening (id, forward, "
              + columns
              + ") SELECT "
              + from
              + ", "
              + to
              + ", "
              + columns
              + " FROM happening WHERE id = "
              + to);
    }
  }

  @Test
  void hostileWordsAreShownAsTyped() {
    String text = HOSTILE + " shelled " + HOSTILE + " of Orrin, " + HOSTILE + " said.";
    CodedLine line =
        line("a", "Post " + HOSTILE, 8, text)
            .with("title", HOSTILE)
            .with("url", "javascript:pwned()")
            .entity("o1", HOSTILE, "organization")
            .claim(
                "a1",
                text.substring(0, HOSTILE.length() + 10),
                c -> c.by(HOSTILE, "organization", "o1").confidence(.99))
            .event(
                "e1",
                "ASSAULT",
                "shelled",
                e -> e.actor(HOSTILE, "o1").recipient(HOSTILE, "o1").on("a1"));
    try (TestServer server = server(line)) {
      HttpResponse<String> page = server.get("/happenings/" + number(server));
      assertEquals(200, page.statusCode());
      String body = page.body();
      assertTrue(
          body.contains("&lt;script>pwned()") || body.contains("&lt;script&gt;pwned()"), body);
      assertFalse(body.contains("<script>pwned"), body);
      assertFalse(body.contains("<img"), body);
      assertFalse(body.contains("javascript:"), body);
    }
  }
}
