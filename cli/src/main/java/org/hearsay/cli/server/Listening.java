package org.hearsay.cli.server;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command's server listens and to whom, and its run until it is told to stop. */
final class Listening {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

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

  /**
   * What was chosen.
   *
   * @throws ParameterException if an option is wrong
   */
  Settings settings() {
    try {
      Settings usual = Settings.usual(host, port, token());
      return contact == null || contact.isBlank() ? usual : usual.withContact(contact.strip());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Serves until the process is told to stop.
   *
   * @return the exit status
   */
  int serve(Settings settings, Path file, Function<Report, CodedReport> coder, Streams streams) {
    Messages messages = new Messages(streams.err(), false);
    int readers = 2 * Runtime.getRuntime().availableProcessors();
    try (Archives archives = new Archives(file, readers);
        Server server = Server.start(settings, archives, new Coding(coder), journal(streams))) {
      String name = host.contains(":") ? "[" + host + "]" : host;
      messages.say(
          "hearsay: the reading room is open at http://"
              + name
              + ":"
              + server.port()
              + "/ (Ctrl-C closes it)");
      waitForStop(server);
      return 0;
    } catch (ArchiveException | JavalinBindException e) {
      messages.say("hearsay: " + e.getMessage());
      return 1;
    }
  }

  /** Until the process is told to stop; then what is under way is answered. */
  private static void waitForStop(Server server) {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stop =
        new Thread(
            () -> {
              server.close();
              stopped.countDown();
            });
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Journal journal(Streams streams) {
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
}
