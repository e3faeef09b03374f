package org.hearsay.knowledge.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The kinds of index; the schema of each lies beside this class ({@code places.sql}). */
public enum Index {
  PLACES(0x48656150), // "HeaP"
  OFFICEHOLDERS(0x4865614F); // "HeaO"

  /** The version of the schemas that this program reads and writes. */
  static final int VERSION = 1;

  private final int application;

  Index(int application) {
    this.application = application;
  }

  /** Tells the kind in the file's head, as SQLite's {@code application_id}. */
  int application() {
    return application;
  }

  /** Lower case, plural. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where the index of a folder is, whether it exists or not. */
  public Path in(Path folder) {
    return folder.resolve(title() + ".db");
  }

  /** The commands that make the tables. */
  List<String> schema() {
    try (InputStream in =
        Objects.requireNonNull(Index.class.getResourceAsStream(title() + ".sql"), title())) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String bare = all.replaceAll("(?m)^--.*$", "");
      return Arrays.stream(bare.split(";", -1)).filter(c -> !c.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
