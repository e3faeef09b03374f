package org.hearsay.cli.server;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import org.hearsay.server.Server;
import org.hearsay.server.Settings;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.operation.Journal;
import org.hearsay.server.store.Archives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "The archive, an SQLite file (default: $HEARSAY_ARCHIVE, else hearsay.db).")
  private Path file = Path.of(System.getenv().getOrDefault("HEARSAY_ARCHIVE", "hearsay.db"));

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Where to listen (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the token (default: $HEARSAY_TOKEN).")
  private @Nullable Path tokenFile;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      description = {
        "Your e-mail address or a URL, told to the sites whose pages are",
        "fetched (default: $HEARSAY_CONTACT; without one none are)."
      })
  private @Nullable String contact = System.getenv("HEARSAY_CONTACT");

  @Option(
      names = "--log",
      description = "Write what happens to standard error, a JSON object a line.")
  private boolean log;

  public ServeCommand(Streams streams, Function<Duration, Function<Report, CodedReport>> coders) {
    this.streams = streams;
    this.coders = coders;
  }

  @Override
  public Integer call() {
    Settings settings = settings();
    int readers = 2 * Runtime.getRuntime().availableProcessors();
    try (Archives archives = new Archives(file, readers);
        Server server =
            Server.start(
                settings, archives, new Coding(coders.apply(settings.limit())), journal())) {
      say("reading room at http://" + host + ":" + server.port() + "/ (stop with Ctrl-C)");
      waitForStop(server);
      return 0;
    } catch (ArchiveException | JavalinBindException e) {
      say(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  /** Until the process is told to stop; then what is under way is answered. */
  private static void waitForStop(Server server) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                }));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Settings settings() {
    try {
      Settings usual = Settings.usual(host, port, token());
      return contact == null || contact.isBlank() ? usual : usual.withContact(contact.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Journal journal() {
    PrintStream out = new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    return log ? new Journal(out, Clock.systemUTC()) : Journal.none();
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.ofNullable(System.getenv("HEARSAY_TOKEN")).filter(t -> !t.isBlank());
    }
    try {
      return Optional.of(Files.readString(tokenFile).strip());
    } catch (IOException e) {
      throw wrong("--token-file: expected a file with a token, found " + e);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  private void say(String message) {
    new Messages(streams.err(), false).say("hearsay: " + message);
  }
}
