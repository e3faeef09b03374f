package org.hearsay.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of what could not be read or coded: tab-separated time, place and reason, under a head
 * line. Each line is appended when it is known, so that the list is right whenever the work stops.
 */
public final class Quarantine {
  /** Lists nothing. */
  public static final Quarantine NONE = new Quarantine(Optional.empty());

  private static final String HEAD = "time\twhere\treason\n";

  private final Optional<Path> file;

  private Quarantine(Optional<Path> file) {
    this.file = file;
  }

  /**
   * A list in a file, made where there is none.
   *
   * @param file none for no list
   * @throws IOException if it cannot be written
   */
  public static Quarantine in(@Nullable Path file) throws IOException {
    if (file == null) {
      return NONE;
    }
    Quarantine made = new Quarantine(Optional.of(file));
    if (!Files.exists(file) || Files.isRegularFile(file) && Files.size(file) == 0) {
      made.append(HEAD);
    } else if (!Files.isWritable(file) || Files.isDirectory(file)) {
      throw new IOException(file + ": expected a file to write to");
    }
    return made;
  }

  /** Adds a line. */
  public void add(String where, String reason) throws IOException {
    append(
        Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + "\t"
            + plain(where)
            + "\t"
            + plain(reason)
            + "\n");
  }

  private void append(String line) throws IOException {
    if (file.isPresent()) {
      Files.writeString(
          file.get(),
          line,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }

  /** On one line and without what could rewrite a screen. */
  private static String plain(String s) {
    return s.replaceAll("\\p{Cc}+", " ").replaceAll("[\\uD800-\\uDFFF](?![\\uDC00-\\uDFFF])", "?");
  }
}
