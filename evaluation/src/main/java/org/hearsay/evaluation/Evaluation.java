package org.hearsay.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures a coder on all corpora that can be found: the seed report, PolNeAR dev, the unseen
 * statements, PLV dev, passages with events, the quiet texts, TR-News, LGL, the treebanks, web
 * pages, the invented reports. What is missing or cannot be scored is said and passed over.
 */
public final class Evaluation {
  private static final Pattern PROSE = Pattern.compile("GUM_(news|interview|bio|court)_");

  private final List<Benchmark> benchmarks;
  private final CorpusCoder coder;
  private final PrintStream messages;

  /**
   * @param diagrams the folder where to draw {@code reliability.svg} of attributions and {@code
   *     events-unseen.svg}
   * @param coder is called from one thread, once or twice a corpus
   * @param parser likewise, twice a treebank
   * @param messages where to say which corpus is missing and what went wrong; standard error
   */
  public Evaluation(
      Corpora corpora,
      Optional<Path> diagrams,
      CorpusCoder coder,
      CorpusParser parser,
      PrintStream messages) {
    Path eval = corpora.eval();
    Path events = corpora.training().resolve("events");
    this.benchmarks =
        List.of(
            new SeedFacts(corpora.seed()),
            new PolnearAttributions(eval.resolve("polnear").resolve("dev.jsonl"), diagrams),
            LabelledStatements.unseen(corpora.training().resolve("statements")),
            new PlvEvents(
                eval.resolve("plv").resolve("dev.tsv"), events.resolve("plv-dev-classes.tsv")),
            new LabelledEvents("dev", events.resolve("dev.jsonl"), Optional.empty()),
            new LabelledEvents("unseen", events.resolve("unseen.jsonl"), diagrams),
            new QuietTexts(eval.resolve("quiet").resolve("dev.jsonl")),
            new Toponyms("TR-News", eval.resolve("places").resolve("trnews.jsonl")),
            new TreebankSyntax(
                "GUM", eval.resolve("syntax").resolve("gum_dev.conllu"), parser, PROSE),
            new Toponyms("LGL", eval.resolve("places").resolve("lgl.jsonl")),
            new PrivatePersons("dev", corpora.training().resolve("private/dev.jsonl")),
            new PrivatePersons("unseen", corpora.training().resolve("private/unseen.jsonl")),
            new Actors(
                corpora.training().resolve("actors/plv-train.tsv"),
                eval.resolve("plv").resolve("train.tsv")),
            new NameSpellings("dev", corpora.training().resolve("names/dev.tsv")),
            new NameSpellings("unseen", corpora.training().resolve("names/unseen.tsv")),
            new Dossiers("dev", corpora.training().resolve("dossiers")),
            new Dossiers("unseen", corpora.training().resolve("dossiers")),
            new WebPages("dev", corpora.training().resolve("pages/dev")),
            new WebPages("dev2", corpora.training().resolve("pages/dev2")),
            new WebPages("dev3", corpora.training().resolve("pages/dev3")),
            new WebPages("unseen", corpora.training().resolve("pages/unseen")),
            new Copies(eval),
            new EcbPlus(eval),
            new InventedReports("known", corpora.own().resolve("reports")),
            new InventedReports("unseen", corpora.own().resolve("reports-unseen")));
    this.coder = coder;
    this.messages = messages;
  }

  /**
   * What came of a run.
   *
   * @param figures of all corpora that were measured
   * @param missing the names of the corpora that are not there
   * @param failed the names of the corpora that could not be coded or scored
   */
  public record Outcome(List<Figure> figures, List<String> missing, List<String> failed) {
    public Outcome {
      figures = List.copyOf(figures);
      missing = List.copyOf(missing);
      failed = List.copyOf(failed);
    }
  }

  /** The names of all corpora, in the order in which they are measured. */
  public List<String> names() {
    return benchmarks.stream().map(Benchmark::name).toList();
  }

  /**
   * Codes and scores one corpus after the other.
   *
   * @param wanted which of the {@link #names}
   * @throws IOException if there is no room for temporary files
   */
  public Outcome run(Predicate<String> wanted) throws IOException {
    List<Figure> figures = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    Path work = Files.createTempDirectory("hearsay-evaluation");
    try {
      for (Benchmark benchmark : benchmarks) {
        if (!wanted.test(benchmark.name())) {
          continue;
        }
        List<Path> absent =
            benchmark.needs().stream().filter(f -> !Files.isRegularFile(f)).toList();
        if (!absent.isEmpty()) {
          missing.add(benchmark.name());
          say(benchmark, "passed over, there is no " + absent.get(0));
          continue;
        }
        try {
          figures.addAll(benchmark.measure(coder, work));
        } catch (IOException | UncheckedIOException e) {
          failed.add(benchmark.name());
          say(benchmark, "not measured, " + reason(e));
        }
      }
    } finally {
      delete(work);
    }
    return new Outcome(figures, missing, failed);
  }

  private void say(Benchmark benchmark, String what) {
    messages.println("evaluate: " + benchmark.name() + ": " + what);
  }

  private static String reason(Exception e) {
    Throwable fault = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    return (fault instanceof NoSuchFileException ? "no such file: " : "") + fault.getMessage();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
