package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.page.PageScore;
import org.hearsay.evaluation.page.PageScorer;

/**
 * Web pages in the layouts of real sites, written for Hearsay: main text and metadata.
 *
 * @param split {@code dev}, {@code dev2}, {@code dev3}, or {@code unseen}: measured only
 */
record WebPages(String split, Path folder) implements Benchmark {
  private static final String CORPUS = "web pages";

  @Override
  public String name() {
    return CORPUS + " " + split;
  }

  @Override
  public List<Path> needs() {
    List<Path> gold = PageScorer.goldFiles(folder);
    return gold.isEmpty() ? List.of(folder.resolve("gold.jsonl")) : gold;
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    PageScore score = PageScorer.score(needs());
    return List.of(
        figure("token F1", score.tokenF1()).noted("of " + score.pages() + " pages"),
        figure("title", score.title()),
        figure("date", score.day()).noted("same day"),
        figure("date and time", score.exact()),
        figure("outlet", score.outlet()),
        figure("byline", score.byline()),
        figure("URL", score.url()));
  }

  private Figure figure(String name, double value) {
    return Figure.rate(CORPUS, split, name, value);
  }
}
