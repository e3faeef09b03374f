package org.hearsay.evaluation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder of golden cases, and of {@code reference.py} that makes them. */
final class Cases {
  private Cases() {}

  static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(Cases.class.getResource("cases")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All files of cases below a folder, in order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !folder.equals(file.getParent()))
          .sorted()
          .toList();
    }
  }

  static List<ScorerCase> in(Path folder) throws IOException {
    return files(folder).stream()
        .filter(file -> file.toString().endsWith(".coded.jsonl"))
        .map(ScorerCase::ofCoded)
        .toList();
  }
}
