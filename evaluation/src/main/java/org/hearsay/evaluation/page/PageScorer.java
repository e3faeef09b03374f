package org.hearsay.evaluation.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;

/** Reads the pages of a folder and compares them with what people read in them. */
public final class PageScorer {
  private PageScorer() {}

  /** How one page was read. */
  private record Marks(
      double text,
      boolean title,
      boolean day,
      boolean exact,
      boolean outlet,
      boolean byline,
      boolean url) {
    static final Marks NONE = new Marks(0, false, false, false, false, false, false);
  }

  /** The files of a folder without which there is nothing to score; empty if it has none. */
  public static List<Path> goldFiles(Path folder) {
    return GoldPage.files(folder);
  }

  /** Scores all pages that the files describe. */
  public static PageScore score(List<Path> goldFiles) throws IOException {
    List<Marks> marks = new ArrayList<>();
    for (Path gold : goldFiles) {
      for (GoldPage page : GoldPage.read(gold)) {
        marks.add(marks(page));
      }
    }
    return new PageScore(
        marks.size(),
        mean(marks, Marks::text),
        mean(marks, m -> m.title() ? 1 : 0),
        mean(marks, m -> m.day() ? 1 : 0),
        mean(marks, m -> m.exact() ? 1 : 0),
        mean(marks, m -> m.outlet() ? 1 : 0),
        mean(marks, m -> m.byline() ? 1 : 0),
        mean(marks, m -> m.url() ? 1 : 0));
  }

  private static double mean(List<Marks> marks, ToDoubleFunction<Marks> of) {
    return marks.stream().mapToDouble(of).average().orElse(0);
  }

  private static Marks marks(GoldPage gold) throws IOException {
    Report report;
    try {
      report = PageReader.read(Files.readAllBytes(gold.file()), Optional.empty(), Optional.empty());
    } catch (UnreadablePageException e) {
      return Marks.NONE;
    }
    Metadata found = report.metadata();
    Optional<String> published = found.published().map(Publication::value);
    return new Marks(
        BagOfWords.of(gold.text()).f1(BagOfWords.of(withoutTitle(report))),
        same(Optional.of(gold.title()), found.title()),
        isSameDay(gold.published(), published),
        gold.published().equals(published) || isSameMoment(gold.published(), published),
        same(Optional.of(gold.outlet()), found.outlet()),
        names(gold.byline()).equals(names(found.byline())),
        gold.url().equals(found.url()));
  }

  private static String withoutTitle(Report report) {
    String title = report.metadata().title().orElse("");
    String text = report.text();
    return text.startsWith(title + "\n\n") ? text.substring(title.length() + 2) : text;
  }

  private static boolean same(Optional<String> gold, Optional<String> found) {
    return gold.map(PageScorer::folded).equals(found.map(PageScorer::folded));
  }

  /** Case, kinds of quotation marks and white space do not count. */
  private static String folded(String text) {
    return text.replace("\u00AD", "")
        .replaceAll("[‘’‛]", "'")
        .replaceAll("[“”„]", "\"")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Optional<String> byline) {
    return byline.stream()
        .flatMap(b -> Arrays.stream(folded(b).split(",\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*")))
        .sorted()
        .toList();
  }

  private static boolean isSameDay(Optional<String> gold, Optional<String> found) {
    return gold.map(PageScorer::day).equals(found.map(PageScorer::day))
        || isSameMoment(gold, found);
  }

  private static String day(String published) {
    return published.substring(0, Math.min(10, published.length()));
  }

  private static boolean isSameMoment(Optional<String> gold, Optional<String> found) {
    try {
      return gold.isPresent()
          && found.isPresent()
          && OffsetDateTime.parse(gold.get())
              .toInstant()
              .equals(OffsetDateTime.parse(found.get()).toInstant());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
