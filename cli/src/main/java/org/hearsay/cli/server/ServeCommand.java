package org.hearsay.cli.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import org.hearsay.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay serve}: pages and an API over an archive, until it is stopped. */
@Command(
    name = "serve",
    header = "Opens an archive in the browser, and to programs.%n",
    description = {
      "Others on this machine may read. Writing needs a token ($HEARSAY_TOKEN or --token-file); so",
      "does all that comes from elsewhere. It may run beside \"hearsay archive add\".",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ServeCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "The archive, an SQLite file (default: $HEARSAY_ARCHIVE, else hearsay.db).")
  private Path file = Path.of(System.getenv().getOrDefault("HEARSAY_ARCHIVE", "hearsay.db"));

  @Mixin private Listening listening = new Listening();

  public ServeCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
  }

  @Override
  public Integer call() {
    Settings settings = listening.settings();
    return listening.serve(settings, file, coders.apply(settings.limit()), streams);
  }
}
