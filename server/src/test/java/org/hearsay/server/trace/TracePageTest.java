package org.hearsay.server.trace;

import static org.hearsay.server.trace.Ways.WORDS;
import static org.hearsay.server.trace.Ways.quoted;
import static org.hearsay.server.trace.Ways.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.CodedLine;
import org.hearsay.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracePageTest {
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

  private static HttpResponse<String> words(TestServer server, String words) {
    return server.get("/trace?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  @Test
  void aWordTakenOutIsToldInWordsToo() {
    try (TestServer server =
        server(
            quoted("a", 2, "Ilse Varga", WORDS),
            quoted("b", 3, "Ilse Varga", WORDS.replace("not ", "")))) {
      String body = words(server, WORDS).body();
      assertTrue(body.contains("First in this archive"), body);
      assertTrue(body.contains("<del><span class=\"unseen\">taken out: </span>not<span"), body);
      assertTrue(body.contains("a negation was dropped"), body);
      assertTrue(body.contains("</a> reports that Ilse Varga said"), body);
      assertTrue(body.contains("<svg class=\"way\""), body);
    }
  }

  @Test
  void theContentOfAnAttributionIsFollowed() {
    try (TestServer server =
        server(quoted("a", 2, "Ilse Varga", WORDS), told("b", 3, "Ilse Varga", WORDS))) {
      String direct = server.get("/trace?report=1&claim=a1").body();
      assertTrue(direct.contains("These words:") && direct.contains("“" + WORDS + "”"), direct);
      String indirect = server.get("/trace?report=2&claim=a1").body();
      assertTrue(indirect.contains("This claim:"), indirect);
    }
  }

  @Test
  void withoutWordsThePageExplains() {
    try (TestServer server = server(quoted("a", 2, "Ilse Varga", WORDS))) {
      HttpResponse<String> page = server.get("/trace");
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<label for=\"words\">"), page.body());
      assertFalse(page.body().contains("<svg class=\"way\""), page.body());
    }
  }

  @Test
  void whatIsNotFoundLeadsToTheSearch() {
    try (TestServer server = server(quoted("a", 2, "Ilse Varga", WORDS))) {
      HttpResponse<String> page = words(server, "quince marmalade & parliament");
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("No report in this archive has these words"), page.body());
      assertTrue(page.body().contains("/reports?q=quince+marmalade+%26+parliament"), page.body());
    }
  }

  @Test
  void whatIsAskedWronglyIsRefused() {
    try (TestServer server = server(quoted("a", 2, "Ilse Varga", WORDS))) {
      assertEquals(400, server.get("/trace?words=a&report=1&claim=a1").statusCode());
      assertEquals(400, server.get("/trace?report=1").statusCode());
      assertEquals(400, server.get("/trace?claim=a1").statusCode());
      assertEquals(400, server.get("/trace?report=x&claim=a1").statusCode());
      assertEquals(404, server.get("/trace?report=1&claim=a9").statusCode());
      assertEquals(404, server.get("/trace?report=99&claim=a1").statusCode());
    }
  }

  @Test
  void aReportThatWasTakenBackIsNotFollowed() {
    try (TestServer server = server(quoted("a", 2, "Ilse Varga", WORDS))) {
      assertEquals(200, server.get("/trace?report=1&claim=a1").statusCode());
      server.archives().change(a -> a.corrections().retract("a"));
      assertEquals(404, server.get("/trace?report=1&claim=a1").statusCode());
      assertTrue(words(server, WORDS).body().contains("No report in this archive"));
    }
  }

  @Test
  void hostileWordsAreShownAsTyped() {
    String words = WORDS + " " + HOSTILE + " for the whole coast of Pelva and its towns";
    CodedLine first =
        quoted("a", 2, HOSTILE, words)
            .with("outlet", "A " + HOSTILE)
            .with("url", "javascript:pwned()")
            .agency("Agency " + HOSTILE);
    CodedLine later = quoted("b", 3, HOSTILE, words.replace("not ", "")).with("outlet", HOSTILE);
    try (TestServer server = server(first, later)) {
      String body = words(server, words).body();
      assertTrue(body.contains("First in this archive"), body);
      assertFalse(body.contains("<script>pwned"), body);
      assertFalse(body.contains("<img"), body);
      assertFalse(body.contains("javascript:"), body);
      String missing = words(server, "zzz " + HOSTILE).body();
      assertFalse(missing.contains("<script>pwned") || missing.contains("<img"), missing);
    }
  }
}
