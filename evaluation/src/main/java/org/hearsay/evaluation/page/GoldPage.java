package org.hearsay.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * A page and what people read in it.
 *
 * @param text the main text without the title
 */
record GoldPage(
    Path file,
    String title,
    String outlet,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> url,
    String text) {

  /** The files of a folder that describe its pages, by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().matches("gold.*\\.jsonl"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  static List<GoldPage> read(Path gold) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (JsonObject page : JsonLines.read(gold)) {
      pages.add(
          new GoldPage(
              gold.resolveSibling(page.text("file")),
              page.text("title"),
              page.text("outlet"),
              page.optionalText("byline"),
              page.optionalText("published"),
              page.optionalText("url"),
              page.text("text")));
    }
    return pages;
  }
}
