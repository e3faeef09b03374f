package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.trace.Difference;
import org.hearsay.archive.word.Words;
import org.hearsay.text.Lexicon;
import org.junit.jupiter.api.Test;

/** Words stand in data files, each of which says what it is and is read strictly. */
class DataFilesTest {
  private static final Path ROOT = Path.of("src/main/resources/org/hearsay/archive");

  @Test
  void everyFileSaysWhatItIs() throws IOException {
    int files = 0;
    try (Stream<Path> tree = Files.walk(ROOT)) {
      for (Path file : tree.filter(p -> p.toString().endsWith(".tsv")).sorted().toList()) {
        String head = String.join("\n", Files.readAllLines(file).stream().limit(6).toList());
        assertTrue(head.startsWith("# ") && head.contains("# Format: UTF-8"), file + ":\n" + head);
        files++;
      }
    }
    assertEquals(7, files);
  }

  @Test
  void wordsInFilesAreAsTheyAreCompared() {
    Map<Class<?>, String> files =
        Map.of(Words.class, "stopwords.tsv", Difference.class, "negations.tsv");
    files.forEach(
        (owner, file) -> {
          for (Lexicon.Row row : Lexicon.read(owner, file, 1)) {
            String at = file + ":" + row.line();
            assertEquals(List.of(row.text(0)), forms(row.text(0)), at);
          }
        });
  }

  @Test
  void eachStemHasOneFrequencyThatIsAtMostThatOfAllReports() {
    Set<String> seen = new HashSet<>();
    int all = 840;
    for (Lexicon.Row row : Lexicon.read(Words.class, "frequencies.tsv", 2)) {
      String at = "frequencies.tsv:" + row.line() + ": " + row.text(0);
      assertTrue(seen.add(row.text(0)), at);
      assertTrue(row.number(1) >= 1 && row.number(1) <= all, at);
      assertTrue(row.text(0).isEmpty() || forms(row.text(0)).equals(List.of(row.text(0))), at);
    }
    assertTrue(seen.contains(""), "the number of all reports");
  }

  @Test
  void signsAreWeighedOnce() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(Telling.class, "sameness.tsv", 2)) {
      assertTrue(seen.add(row.text(0)), "sameness.tsv:" + row.line() + ": " + row.text(0));
      assertTrue(Math.abs(row.number(1)) <= 5, "sameness.tsv:" + row.line());
    }
    assertTrue(seen.contains("BIAS"), seen.toString());
  }

  private static List<String> forms(String text) {
    return Words.of(text).stream().map(Words.Word::form).toList();
  }
}
