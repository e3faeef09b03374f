package org.hearsay.knowledge.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An import of samples, and what was said about it. */
record Imported(List<Made> made, boolean complete, List<String> messages) {
  static final YearMonth TODAY = YearMonth.of(2026, 1);

  static Imported into(Path folder, Path... files) {
    return with("", folder, List.of(files).stream().map(Path::toString).toArray(String[]::new));
  }

  static Imported with(String in, Path folder, String... files) {
    List<String> messages = new ArrayList<>();
    Listener listener =
        new Listener() {
          @Override
          public void bad(String where, String problem) {
            messages.add(where + ": " + problem);
          }

          @Override
          public void progress(String source, long lines, long kept) {}

          @Override
          public void finishing(String index) {}
        };
    Import all = new Import(folder, TODAY, listener);
    List<Made> made =
        all.read(List.of(files), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
    return new Imported(made, all.isComplete(), messages);
  }

  /** A sample as a file of its own. */
  static Path sample(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = Objects.requireNonNull(Imported.class.getResourceAsStream(name), name)) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }
}
