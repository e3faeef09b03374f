package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.coding.Coder;
import org.hearsay.knowledge.KnowledgeBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user sees of the reports in {@code golden}, with the real parser. {@code mvn test -pl cli
 * -Dhearsay.accept=true} writes the expected files anew; read the difference before committing it.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/cli/golden");
  private static final boolean ACCEPT = Boolean.getBoolean("hearsay.accept");
  private static @org.jspecify.annotations.Nullable Coder coder;

  @BeforeAll
  static void load() {
    coder = new Coder(KnowledgeBase.embedded(), Coder.DEFAULT_LIMIT);
  }

  @AfterAll
  static void unload() {
    coder = null;
  }

  static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void explains(Path report) throws IOException {
    check(report, "explain.txt", Terminal.NONE, "--explain");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void explainsInColour(Path report) throws IOException {
    Terminal terminal = new Terminal(true, false, 80, true);
    check(report, "colour.txt", terminal, "--explain");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void tabulates(Path report) throws IOException {
    check(report, "table.txt", new Terminal(true, false, 100, false), "--threads=1");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void writesCsv(Path report) throws IOException {
    check(report, "csv", Terminal.NONE, "--format=csv");
  }

  private static void check(Path report, String kind, Terminal terminal, String option)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, terminal);
    String[] arguments = {"code", option, report.toString()};
    Coder loaded = java.util.Objects.requireNonNull(coder);
    assertEquals(
        0,
        Main.run(arguments, streams, limit -> loaded::code),
        () -> err.toString(StandardCharsets.UTF_8));
    // The escape character would make the files binary.
    String all = out.toString(StandardCharsets.UTF_8).replace('\u001B', '␛');
    // The model's last digits are not the same on all processors.
    String shown = all.replaceAll("confidence \\d\\.\\d\\d · model", "confidence #.## · model");
    Path expected = Path.of(report.toString().replaceFirst("\\.json$", "." + kind));
    if (ACCEPT) {
      Files.writeString(expected, shown);
    }
    assertEquals(Files.readString(expected), shown, () -> report + " as " + kind);
  }
}
