package org.hearsay.cli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.ExportFormat.Content;
import org.hearsay.exchange.export.Selection;
import org.hearsay.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay export}: events as other tools read them. */
@Command(
    name = "export",
    header = "Exports events in the formats that other tools read.%n",
    description = {
      "Only events that are actual or historical and rest on the outlet's own voice",
      "or on a source that does not merely accuse; private persons have no name.",
      ""
    },
    customSynopsis = {
      "hearsay export [OPTION]... --format FORMAT --output PATH FILE|DIR|-...",
      "       hearsay export [OPTION]... --format FORMAT --output PATH --archive FILE"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all exported, or left out as told",
      "1:some input could not be read, or the output not be written; each is named",
      "2:wrong usage"
    })
public final class ExportCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Duration, Function<Report, CodedReport>> coders;
  private final Messages messages;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "0..*",
      description = {"What \"hearsay code --format jsonl\" wrote, or reports."})
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      completionCandidates = ExportFormats.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = "--output",
      paramLabel = "PATH",
      required = true,
      description = "The file to write; it is written over.")
  private Path output = Path.of("");

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "Export what an archive holds, instead of reports.")
  private @Nullable Path archive;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = {
        "What an event is: mention, or happening (default, and",
        "only for --archive), with all reports that tell it."
      })
  private @Nullable By by;

  @Option(
      names = "--all",
      description = {
        "Also what is denied, hypothetical, or an accusation;",
        "PATH.grounds.csv then tells on whose word each rests."
      })
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "So many reports at a time; without it one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** What one event of the export is. */
  enum By {
    HAPPENING,
    MENTION;

    /** As the option's value is written. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private ExportCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
    this.messages = new Messages(streams.err(), false);
  }

  /**
   * The command with its help.
   *
   * @param coders makes the coder for a time limit, when it is needed
   */
  public static CommandLine line(
      Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    CommandLine line = new CommandLine(new ExportCommand(streams, coders));
    line.getCommandSpec().usageMessage().footer(ExportFormats.help());
    return line;
  }

  @Override
  public Integer call() {
    ExportFormat chosen =
        ExportFormats.named(format)
            .orElseThrow(
                () ->
                    wrong(
                        "--format: expected one of "
                            + String.join(", ", ExportFormats.names())
                            + ", found "
                            + format));
    expect(threads > 0, "--threads: expected at least 1, found " + threads);
    expect(archive != null || !inputs.isEmpty(), "expected reports or --archive, found neither");
    expect(archive == null || inputs.isEmpty(), "--archive: expected no reports beside it");
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      messages.say("hearsay: " + output + ": expected a folder to write in, found none");
      return 1;
    }
    expect(archive != null || by != By.HAPPENING, "--by happening: expected --archive, found none");
    expect(
        !isOutput(String.valueOf(archive)) && inputs.stream().noneMatch(this::isOutput),
        "--output: expected another file than what is read, found " + output);
    boolean ofReports = chosen.content() == Content.STATEMENTS;
    expect(
        !ofReports || by != By.HAPPENING,
        "--by happening: expected a format of events, found " + chosen.name());
    if (ofReports) {
      by = By.MENTION;
    }
    try {
      return archive == null ? reports(chosen) : archived(chosen, archive);
    } catch (ArchiveException e) {
      messages.say("hearsay: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
      messages.say("hearsay: " + output + ": expected to write it, found " + cause);
    }
    return 1;
  }

  private int archived(ExportFormat chosen, Path file) throws IOException {
    Selection selection = selection();
    try (Archive opened = Archive.open(file, Access.READ);
        Exported exported = new Exported(chosen, output, all)) {
      EventSource source = new EventSource(selection);
      if (by == By.MENTION) {
        source.mentions(opened, exported);
      } else {
        source.happenings(opened, exported);
      }
      exported.end();
      messages.say("hearsay: " + exported.summary(selection));
      return 0;
    }
  }

  private int reports(ExportFormat chosen) throws IOException {
    Selection selection = selection();
    try (Exported exported = new Exported(chosen, output, all)) {
      Mentions mentions = new Mentions(new EventSource(selection), exported, messages);
      int status = new Inputs(streams, coders, threads).read(inputs, mentions);
      exported.end();
      messages.say("hearsay: " + exported.summary(selection));
      return status;
    }
  }

  /** Whether it is the file that would be written over. */
  private boolean isOutput(String input) {
    try {
      return Files.exists(output) && Files.isSameFile(output, Path.of(input));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private Selection selection() {
    return all ? Selection.all() : Selection.standard();
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
