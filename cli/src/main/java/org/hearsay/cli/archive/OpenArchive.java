package org.hearsay.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Streams;
import picocli.CommandLine.Option;

/** What all commands on an archive have: which file it is, and how faults are told. */
abstract class OpenArchive implements Callable<Integer> {
  private static final String VARIABLE = "HEARSAY_ARCHIVE";

  final Streams streams;
  private final Access access;

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "The archive, an SQLite file (default: $HEARSAY_ARCHIVE, else hearsay.db).")
  private Path file = Path.of(System.getenv().getOrDefault(VARIABLE, "hearsay.db"));

  OpenArchive(Streams streams, Access access) {
    this.streams = streams;
    this.access = access;
  }

  /**
   * Does the work.
   *
   * @return the exit status
   */
  abstract int run(Archive archive) throws IOException;

  /** Looks at the options before anything is opened. */
  void check() {}

  /** Looks at the file before it is opened. */
  void prepare() {}

  Path file() {
    return file;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try {
      prepare();
      try (Archive archive = Archive.open(file, access)) {
        return run(archive);
      }
    } catch (ArchiveException | IllegalArgumentException e) {
      say(String.valueOf(e.getMessage()));
      return 1;
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      RuntimeException blamed = Database.blame(file, e);
      if (!(blamed instanceof ArchiveException)) {
        throw blamed;
      }
      say(String.valueOf(blamed.getMessage()));
      return 1;
    }
  }

  void say(String message) {
    new Messages(streams.err(), false).say("hearsay: " + message);
  }

  void print(String text) {
    try {
      streams.out().write(text.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (IOException e) {
      // A reader that has seen enough is no failure.
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
