package org.hearsay.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.report.Report;
import org.hearsay.server.Settings;
import org.hearsay.server.demo.DemoReports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay demo}: the reading room over reports of our own making. */
@Command(
    name = "demo",
    header = "Shows the reading room with 200 invented reports.%n",
    description = {
      "Codes them, which takes a moment, and opens them in the browser: 25 happenings, with copies,",
      "quotations that change on their way, and contradictions. Nobody in them exists.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DemoCommand implements Callable<Integer> {
  private final Streams streams;
  private final Function<Duration, Function<Report, CodedReport>> coders;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "Keep the archive there; without it, it is gone when you leave.")
  private @Nullable Path kept;

  @Mixin private Listening listening = new Listening();

  public DemoCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = listening.settings();
    Function<Report, CodedReport> coder = coders.apply(settings.limit());
    Path folder = Files.createTempDirectory("hearsay-demo");
    try {
      Path file = kept == null ? folder.resolve("demo.hearsay") : kept;
      fill(file, coder);
      return listening.serve(settings, file, coder, streams);
    } catch (ArchiveException e) {
      new Messages(streams.err(), false).say("hearsay: " + e.getMessage());
      return 1;
    } finally {
      delete(folder);
    }
  }

  /** Codes by several threads and adds by one, in the order of publication. */
  private void fill(Path file, Function<Report, CodedReport> coder) {
    Messages messages = new Messages(streams.err(), streams.terminal().err());
    List<Report> reports = DemoReports.all();
    messages.say("hearsay: coding " + reports.size() + " invented reports …");
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      int[] added = {0};
      reports.parallelStream()
          .map(report -> prepared(coder.apply(report)))
          .forEachOrdered(
              report -> {
                archive.add(report);
                String of = String.format(Locale.ROOT, "%d of %d", ++added[0], reports.size());
                messages.draw("hearsay: " + of);
              });
      archive.commit();
    }
    messages.clear();
  }

  private static Prepared prepared(CodedReport coded) {
    try {
      return Prepared.of(CodedReportWriter.write(coded));
    } catch (RecordException e) {
      throw new IllegalStateException("a coded report that does not keep the contract", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
