package org.hearsay.cli.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.NoSpaceException;
import org.hearsay.cli.run.CodedLines;
import org.hearsay.cli.run.Feed;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Rendering;
import org.hearsay.cli.run.Run;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Web;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
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

/** {@code hearsay archive add}: reports in, coded or not. */
@Command(
    name = "add",
    header = "Adds reports: codes them, finds copies, stories, happenings.%n",
    description = {
      "A report that is there already is passed over; another text under a known id or URL is a new",
      "version. What was acknowledged stays, whatever stops the work; start it again to go on.",
      "Of a page that is fetched the hash of its bytes and the time of retrieval are kept.",
      ""
    },
    customSynopsis = "hearsay archive add [OPTION]... FILE|DIR|URL|-...",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all added, or there already",
      "1:some input could not be read, coded or added; each is named; or the archive cannot be used",
      "2:wrong usage"
    })
final class AddCommand extends OpenArchive {
  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "1..*",
      description = {
        "Reports as \"hearsay code\" takes them, or what it wrote with",
        "--format jsonl."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "So many reports at a time; without it one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Append what could not be read or coded: time, where, reason.")
  private @Nullable Path quarantine;

  @Mixin private Web web = new Web();
  @Spec private @Nullable CommandSpec spec;
  private Quarantine list = Quarantine.NONE;
  private Optional<FetchOptions> fetching = Optional.empty();

  AddCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    super(streams, Access.WRITE);
    this.coders = coders;
  }

  @Override
  void check() {
    try {
      fetching = web.options(inputs);
      list = Quarantine.in(quarantine);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw wrong("--quarantine: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  @Override
  int run(Archive archive) throws IOException {
    Acknowledged acknowledged = new Acknowledged(archive, streams, list);
    try {
      return add(acknowledged);
    } catch (NoSpaceException e) {
      return acknowledged.full(file());
    }
  }

  private int add(Acknowledged acknowledged) throws IOException {
    List<String> raw = new ArrayList<>();
    int status = 0;
    for (String input : inputs) {
      if (CodedLines.are(input)) {
        status = Math.max(status, new CodedFile(input, threads, acknowledged).add());
      } else {
        raw.add(input);
      }
    }
    if (!raw.isEmpty()) {
      status = Math.max(status, code(raw, acknowledged));
    }
    acknowledged.finish();
    return Math.max(status, acknowledged.status());
  }

  private int code(List<String> raw, Acknowledged acknowledged) throws IOException {
    // Another connection, since the reports are looked up by another thread.
    try (Archive known = Archive.open(file(), Access.READ)) {
      Feed.Options options =
          new Feed.Options(
              threads,
              0,
              false,
              r -> known.holds(r.id(), r.metadata().url(), r.sha256()),
              list,
              fetching);
      Streams lines = new Streams(streams.in(), acknowledged, streams.err(), streams.terminal());
      Rendering jsonl = new Rendering("", coded -> CodedReportWriter.write(coded) + "\n");
      return new Run(() -> coders.apply(Coder.DEFAULT_LIMIT), jsonl, options, lines).code(raw);
    }
  }
}
