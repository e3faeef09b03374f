package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.cli.run.Feed;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Run;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.coding.SyntaxPrinter;
import org.hearsay.evaluation.Corpora;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Figure;
import org.hearsay.evaluation.FigureTable;
import org.hearsay.evaluation.Peers;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay evaluate}: measures on all corpora that are there. */
@Command(
    name = "evaluate",
    header =
        "Measures Hearsay on the corpora in ../shared and on its own reports and statements.%n",
    description = {
      "To be run in the project's root. Prints a line a figure; what is missing is named and passed over.",
      ""
    },
    customSynopsis = "hearsay evaluate [OPTION]...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all that is there was measured",
      "1:some of it could not be coded or scored; each is named",
      "2:wrong usage"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;
  private final Supplier<Function<Report, CodedReport>> coders;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Also bring the table of figures in FILE (docs/EVALUATION.md) up to date.")
  private @Nullable Path table;

  @Option(
      names = "--diagrams",
      paramLabel = "DIR",
      description =
          "Also draw, in DIR (docs), how far confidence can be trusted (reliability.svg) and how"
              + " precision falls with recall (events-unseen.svg).")
  private @Nullable Path diagrams;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description =
          "Only the corpora with TEXT in their name, such as PolNeAR, \"events dev\" or unseen.")
  private String only = "";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports coded at a time (default: ${DEFAULT-VALUE}).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @param coders asked once
   */
  EvaluateCommand(Streams streams, Supplier<Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--threads: expected at least 1, found " + threads);
    }
    SyntaxPrinter printer = new SyntaxPrinter();
    PrintStream err = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    Function<Report, CodedReport> coder = coders.get();
    Evaluation evaluation =
        new Evaluation(
            Corpora.standard(),
            Optional.ofNullable(diagrams),
            (in, out) -> code(coder, in, out),
            (in, words, out) -> parse(printer, in, words, out),
            err);
    if (evaluation.names().stream().noneMatch(this::isWanted)) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--only: expected a part of one of "
              + String.join(", ", evaluation.names())
              + "; found "
              + only);
    }
    Evaluation.Outcome outcome = evaluation.run(this::isWanted);
    PrintStream out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
    for (Figure figure : outcome.figures()) {
      out.println(figure);
    }
    if (table != null) {
      FigureTable.write(table, Coder.VERSION, outcome.figures(), Peers.standard());
    }
    return outcome.failed().isEmpty() ? 0 : 1;
  }

  private boolean isWanted(String corpus) {
    return corpus.toLowerCase(Locale.ROOT).contains(only.toLowerCase(Locale.ROOT));
  }

  /** As {@code hearsay parse} does it. */
  private void parse(SyntaxPrinter printer, Path input, boolean words, Path output)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(output)) {
      Streams own = new Streams(InputStream.nullInputStream(), file, streams.err(), Terminal.NONE);
      ParseRun run = new ParseRun(printer, own);
      List<String> inputs = List.of(input.toString());
      if ((words ? run.conllu(inputs) : run.texts(inputs)) != 0) {
        throw new IOException("some of " + input + " could not be parsed");
      }
    }
  }

  /** As {@code hearsay code} does it; what it says of single reports goes where it always does. */
  private void code(Function<Report, CodedReport> coder, Path input, Path output)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(output)) {
      Streams own = new Streams(InputStream.nullInputStream(), file, streams.err(), Terminal.NONE);
      Feed.Options options =
          new Feed.Options(threads, 0, false, report -> false, Quarantine.NONE, Optional.empty());
      new Run(() -> coder, Renderings.jsonl(), options, own).code(List.of(input.toString()));
    }
  }
}
