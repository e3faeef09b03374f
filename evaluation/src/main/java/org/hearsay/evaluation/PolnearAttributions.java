package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearsay.evaluation.attribution.AttributionCounts;
import org.hearsay.evaluation.attribution.AttributionIntervals;
import org.hearsay.evaluation.attribution.AttributionScore;
import org.hearsay.evaluation.attribution.AttributionScorer;
import org.hearsay.evaluation.attribution.Judgements;
import org.hearsay.evaluation.attribution.QuoteKind;
import org.hearsay.evaluation.attribution.ReliabilityDiagram;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.corpus.PythonText;
import org.hearsay.evaluation.score.Interval;

/**
 * Attributions of PolNeAR, how far their confidence can be trusted, and the speed on its texts.
 *
 * @param diagrams the folder where to draw the reliability diagram
 */
record PolnearAttributions(Path gold, Optional<Path> diagrams) implements Benchmark {
  private static final String CORPUS = "PolNeAR";
  private static final String SPLIT = "dev";
  private static final int ROUNDS = 1000;
  private static final int WARM_UP_ARTICLES = 10;

  /** What the coder is given of an article: no annotation. */
  private static final List<String> INPUT = List.of("id", "date", "publisher", "text");

  @Override
  public String name() {
    return CORPUS + " " + SPLIT;
  }

  @Override
  public List<Path> needs() {
    return List.of(gold);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    List<String> input = new ArrayList<>();
    int words = 0;
    for (JsonObject article : JsonLines.read(gold)) {
      input.add(article.json(INPUT));
      words += PythonText.wordCount(article.text("text"));
    }
    warmUp(coder, input, work);
    Path articles = Files.write(work.resolve("polnear.jsonl"), input);
    Path coded = work.resolve("polnear.coded.jsonl");
    long start = System.nanoTime();
    coder.code(articles, coded);
    Duration taken = Duration.ofNanos(Math.max(1, System.nanoTime() - start));
    List<Figure> figures = new ArrayList<>(figures(AttributionScorer.score(gold, coded)));
    Judgements judgements = Judgements.read(gold, coded);
    figures.addAll(confidence(judgements));
    figures.add(speed(words, taken));
    if (diagrams.isPresent()) {
      String caption = name() + ", " + judgements.all().size() + " attributions";
      Files.writeString(
          diagrams.get().resolve("reliability.svg"), ReliabilityDiagram.svg(judgements, caption));
    }
    return List.copyOf(figures);
  }

  private static void warmUp(CorpusCoder coder, List<String> input, Path work) throws IOException {
    List<String> first = input.subList(0, Math.min(WARM_UP_ARTICLES, input.size()));
    coder.code(
        Files.write(work.resolve("warm-up.jsonl"), first), work.resolve("warm-up.coded.jsonl"));
  }

  private static List<Figure> figures(AttributionScore score) {
    AttributionCounts total = score.total();
    List<Figure> figures = new ArrayList<>();
    add(figures, "content-F1", total.tokens().content().f1());
    add(figures, "source-F1", total.tokens().source().f1());
    add(figures, "cue-F1", total.tokens().cue().f1());
    add(figures, "content-match", total.contentMatch().f1());
    add(figures, "complete", total.complete().f1());
    add(figures, "quoted recall, complete", total.quoted().recallComplete());
    add(figures, "indirect recall, complete", total.kind(QuoteKind.INDIRECT).recallComplete());
    add(figures, "source accuracy of matched", total.sourceAccuracy());
    score.bootstrap(ROUNDS).ifPresent(intervals -> note(figures, intervals));
    return figures;
  }

  private static List<Figure> confidence(Judgements judgements) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.rate(CORPUS, SPLIT, "calibration error", judgements.calibrationError())
            .noted("of confidence; fewer is better"));
    add(figures, "named sources: precision at recall .5", judgements.namedPrecision(.5));
    add(figures, "named sources: confidence for .97", judgements.namedThreshold(.97));
    return figures;
  }

  private static void add(List<Figure> figures, String name, OptionalDouble value) {
    value.ifPresent(v -> figures.add(Figure.rate(CORPUS, SPLIT, name, v)));
  }

  private static void note(List<Figure> figures, AttributionIntervals intervals) {
    figures.replaceAll(
        figure ->
            switch (figure.name()) {
              case "content-F1" -> noted(figure, intervals.contentF1());
              case "content-match" -> noted(figure, intervals.contentMatch());
              case "complete" -> noted(figure, intervals.complete());
              default -> figure;
            });
  }

  private static Figure noted(Figure figure, Interval interval) {
    return figure.noted("95 %: " + interval);
  }

  private static Figure speed(int words, Duration taken) {
    double seconds = taken.toNanos() / 1e9;
    return Figure.count(CORPUS, SPLIT, "words per second", words / seconds)
        .noted(
            String.format(
                Locale.ROOT,
                "%,d words in %.1f s after a warm start, %d processors",
                words,
                seconds,
                Runtime.getRuntime().availableProcessors()));
  }
}
