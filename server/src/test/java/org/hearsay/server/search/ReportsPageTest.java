package org.hearsay.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.server.Servers;
import org.hearsay.server.TestServer;
import org.hearsay.server.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsPageTest {
  private static final Pattern TITLE = Pattern.compile("<h2><a href=\"/reports/(\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  @TempDir private static Path folder = Path.of("");
  private static final Servers SERVERS = new Servers();

  private Optional<TestServer> server = Optional.empty();

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  private void serve(Told... told) {
    server = Optional.of(SERVERS.of(folder, told));
  }

  private String page(String path) {
    return server.orElseThrow().get(path).body();
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(r -> r.group(1)).toList();
  }

  private static Told report(String id, String words) {
    return Told.of(id, "Gull Post", "2024-03-05").words(words);
  }

  @Test
  void anEmptyArchiveSaysSo() {
    serve();
    assertTrue(page("/reports").contains("There are no reports here."));
    assertTrue(page("/reports?q=ferry").contains("No report has all of these words."));
  }

  @Test
  void findsByAllOfTheWords() {
    serve(report("a", "the ferry sank"), report("b", "the ferry arrived"));
    String page = page("/reports?q=ferry+sank");
    assertEquals(1, all(TITLE, page).size(), page);
    assertTrue(page.contains("the ferry sank"), page);
    assertTrue(page.contains("Gull Post, 5 Mar 2024"), page);
    assertEquals(2, all(TITLE, page("/reports?q=FERRY")).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%22", "*", "NEAR(a)", "a+OR+b", "%27%3B--", "-", "title%3Ax", "%00"})
  void signsOfAQueryLanguageAreWords(String query) {
    serve(report("a", "the ferry sank"));
    assertEquals(200, server.orElseThrow().get("/reports?q=" + query).statusCode());
  }

  @Test
  void theLatestGoOnToTheEnd() {
    serve(
        IntStream.range(0, 45).mapToObj(i -> report("r" + i, "number " + i)).toArray(Told[]::new));
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of("/reports");
    while (next.isPresent()) {
      String page = page(next.get());
      seen.addAll(all(TITLE, page));
      next = all(NEXT, page).stream().findFirst();
    }
    List<String> expected = new ArrayList<>();
    for (int i = 45; i > 0; i--) {
      expected.add(String.valueOf(i));
    }
    assertEquals(expected, seen, "the latest first, none twice");
    assertEquals(400, server.orElseThrow().get("/reports?before=x").statusCode());
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    serve(report("a", "one").url("javascript:alert(1)"), report("b", "two"));
    String page = page("/reports");
    assertFalse(page.contains("javascript:"), page);
    assertTrue(
        page.contains("href=\"https://news.example/b\" rel=\"noopener noreferrer nofollow\""),
        page);
  }

  @Test
  void wordsOfReportsAreText() {
    serve(report("a", "<script>alert(1)</script> ferry").title("<img src=x>"));
    for (String path : List.of("/reports", "/reports?q=ferry", "/reports?q=%3Cscript%3Ealert")) {
      String page = page(path);
      assertFalse(page.contains("<script>alert"), page);
      assertFalse(page.contains("<img"), page);
    }
  }

  @Test
  void theOthersOfAStoryStandWithAReport() {
    String words =
        "Forty lanterns fell from the Olmark viaduct while the ferry crews of Vessen were asleep and"
            + " the harbour master counted barrels of tar beside the granary";
    serve(report("a", words), report("b", words + " again"), report("c", "Nothing of the kind."));
    String page = page("/reports?q=lanterns");
    assertEquals(2, all(TITLE, page).size(), page);
    assertTrue(page.contains("Of the same story: 1 other report<"), page);
    assertFalse(page("/reports?q=kind").contains("Of the same story"));
  }

  @Test
  void theBeginningOfATextEndsWithAWord() {
    String text = "ab ".repeat(200);
    String beginning = ReportsPage.beginning(text);
    assertTrue(beginning.length() <= 203 && beginning.endsWith("ab …"), beginning);
    assertEquals("one two", ReportsPage.beginning(" one\n\n two "));
    assertEquals(200, ReportsPage.beginning("x".repeat(5_000)).length());
  }
}
