package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.cli.display.Palette;
import org.hearsay.cli.run.Feed;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Rendering;
import org.hearsay.cli.run.Run;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.cli.run.Web;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay code}: reports in, coded reports out. */
@Command(
    name = "code",
    header = "Codes reports: who did what to whom, and on whose word.%n",
    customSynopsis = "hearsay code [OPTION]... FILE|DIR|URL|-...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all coded, or passed over because not in English or read before",
      "1:some input could not be read or coded; each is named, all others are coded",
      "2:wrong usage"
    })
final class CodeCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  private final Streams streams;
  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description = {
        "Reports: plain text, JSON lines, web pages, web archives,",
        "also gzipped; a URL is fetched; - is standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--explain",
      description = "For reading: the text with its marks, and why each was set.")
  private boolean explain;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; without it table on a terminal, else jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--records",
      paramLabel = "WHAT",
      description = "What has a row in csv: ${COMPLETION-CANDIDATES} (default: events).")
  private @Nullable Records records;

  @Option(names = "--accusations", description = "Write accusations against persons to csv, too.")
  private boolean accusations;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      description = {
        "Leave out statements that are less sure, and events",
        "on their word; from 0 to 1 (default: 0, all)."
      })
  private double minConfidence;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: auto, on a terminal without NO_COLOR).")
  private Palette.When color = Palette.When.AUTO;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description = {
        "Pass over what an earlier run coded; FILE is its jsonl:",
        "hearsay code --resume out.jsonl news >> out.jsonl"
      })
  private @Nullable Path resume;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "So many reports at a time; without it one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = "So long one report may take (default: ${DEFAULT-VALUE}).")
  private int limit = (int) Coder.DEFAULT_LIMIT.toSeconds();

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Append what could not be read or coded: time, where, reason.")
  private @Nullable Path quarantine;

  @Mixin private Web web = new Web();

  @Option(names = "--stacktrace", description = "Show where in Hearsay a fault arose.")
  private boolean stackTrace = Boolean.getBoolean("hearsay.stacktrace");

  CodeCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
  }

  @Override
  public Integer call() {
    expect(threads > 0, "--threads: expected at least 1, found " + threads);
    expect(limit > 0, "--limit: expected at least 1, found " + limit);
    expect(
        minConfidence >= 0 && minConfidence <= 1,
        "--min-confidence: expected a number from 0 to 1, found " + minConfidence);
    expect(!explain || format == null, "--explain: expected no --format beside it, found one");
    Format chosen =
        format != null ? format : streams.terminal().out() ? Format.TABLE : Format.JSONL;
    boolean csv = chosen == Format.CSV && !explain;
    expect(csv || records == null, "--records: expected --format csv beside it, found none");
    expect(csv || !accusations, "--accusations: expected --format csv beside it, found none");
    Feed.Options options =
        new Feed.Options(threads, minConfidence, stackTrace, done(), quarantine(), web());
    Duration time = Duration.ofSeconds(limit);
    return new Run(() -> coders.apply(time), rendering(chosen), options, streams).code(inputs);
  }

  private Rendering rendering(Format chosen) {
    Terminal terminal = streams.terminal();
    Palette palette = Palette.of(color, terminal.out() && terminal.colour());
    if (explain) {
      return Renderings.explain(palette, terminal.columns());
    }
    return switch (chosen) {
      case JSONL -> Renderings.jsonl();
      case CSV -> Renderings.csv(records == null ? Records.EVENTS : records, accusations);
      case TABLE -> Renderings.table(palette, terminal.columns());
    };
  }

  private Predicate<Report> done() {
    if (resume == null) {
      return report -> false;
    }
    try {
      Resume earlier = Resume.read(resume);
      if (earlier.trim(STANDARD_OUTPUT)) {
        String what = "hearsay: " + resume + ": took away a last line that was cut off";
        new Messages(streams.err(), false).say(what);
      }
      Set<String> ids = earlier.ids();
      return report -> ids.contains(report.id());
    } catch (IOException e) {
      throw wrong("--resume: " + e.getMessage());
    }
  }

  private Optional<FetchOptions> web() {
    try {
      return web.options(inputs);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Quarantine quarantine() {
    try {
      return Quarantine.in(quarantine);
    } catch (IOException e) {
      throw wrong("--quarantine: " + e.getMessage());
    }
  }

  private void expect(boolean right, String otherwise) {
    if (!right) {
      throw wrong(otherwise);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
