package org.hearsay.cli.archive;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import picocli.CommandLine;

/** All commands that work on an archive. */
public final class ArchiveCommands {
  private ArchiveCommands() {}

  /**
   * Adds the commands to the whole.
   *
   * @param coders makes the coder for a time limit, when it is needed
   */
  public static CommandLine addTo(
      CommandLine whole,
      Streams streams,
      Function<Duration, Function<Report, CodedReport>> coders) {
    CommandLine archive = new CommandLine(new ArchiveCommand());
    List.of(
            new AddCommand(streams, coders),
            new StatusCommand(streams),
            new RecodeCommand(streams, coders),
            new CorrectCommand(streams),
            new RetractCommand(streams),
            new RemoveCommand(streams),
            new SuppressCommand(streams))
        .forEach(archive::addSubcommand);
    whole.addSubcommand(archive);
    List.of(
            new FollowCommand(streams, coders),
            new HappeningsCommand(streams),
            new HappeningCommand(streams),
            new QuotesCommand(streams),
            new TimelineCommand(streams),
            new SearchCommand(streams),
            new TraceCommand(streams))
        .forEach(whole::addSubcommand);
    return whole;
  }
}
