package org.hearsay.evaluation.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScorerTest {
  private static final String PAGE =
      "<!doctype html><title>Bridge shut for good | Arlen Post</title>"
          + "<meta name=date content=2024-05-06T10:00:00+02:00><meta name=author content='Ana Prill'>"
          + "<h1>Bridge shut for good</h1><p>The council of Arlen voted on Monday to shut its bridge.</p>"
          + "<p>A ferry is to run from the first of May, its mayor said.</p>";

  private static final String LINE =
      "{\"file\":\"%s\",\"kind\":\"any\",\"title\":\"%s\",\"byline\":%s,\"outlet\":\"%s\","
          + "\"published\":\"%s\",\"url\":null,\"text\":\"%s\"}\n";

  private static PageScore score(Path folder, String... lines) throws IOException {
    Files.writeString(folder.resolve("a.html"), PAGE);
    Files.writeString(folder.resolve("b.html"), "<h1>Page not found</h1>");
    Files.writeString(folder.resolve("gold.jsonl"), String.join("", lines));
    return PageScorer.score(PageScorer.goldFiles(folder));
  }

  @Test
  void whatIsRightCountsOneAndARefusedPageNothing(@TempDir Path folder) throws IOException {
    String text =
        "The council of Arlen voted on Monday to shut its bridge.\\n"
            + "A ferry is to run from the first of May, its mayor said.";
    String right =
        LINE.formatted(
            "a.html",
            "Bridge shut for good",
            "\"Ana Prill\"",
            "Arlen Post",
            "2024-05-06T08:00:00Z",
            text);
    assertEquals(new PageScore(1, 1, 1, 1, 1, 1, 1, 1), score(folder, right));
    assertEquals(
        new PageScore(2, .5, .5, .5, .5, .5, .5, .5),
        score(folder, right, right.replace("a.html", "b.html")));
  }

  @Test
  void whatIsWrongCountsNothing(@TempDir Path folder) throws IOException {
    String wrong =
        LINE.formatted("a.html", "Another", "null", "Another", "2024-05-07", "Bridges sink");
    assertEquals(new PageScore(1, 0, 0, 0, 0, 0, 0, 1), score(folder, wrong));
  }

  @Test
  void wordsCountAsOftenAsBothHaveThem() {
    assertEquals(2.0 * 2 / 5, BagOfWords.of("the ferry the").f1(BagOfWords.of("The ferry")), 1e-9);
  }

  @Test
  void aFolderWithoutGoldHasNothingToScore(@TempDir Path folder) {
    assertEquals(List.of(), PageScorer.goldFiles(folder.resolve("none")));
  }
}
