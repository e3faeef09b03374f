package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code docs/use} say what is so: their blocks are run, in order, in one folder. */
class UsePagesTest {
  private static final Path PAGES = Path.of("../docs/use").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> pages(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(PAGES)) {
      for (Path page : files.sorted().toList()) {
        Path own = Files.createDirectory(folder.resolve(page.getFileName().toString()));
        launcher(own);
        for (UsePage.Block block : UsePage.of(Files.readAllLines(page)).blocks()) {
          String name = page.getFileName() + ":" + block.line() + " " + block.language();
          tests.add(DynamicTest.dynamicTest(name, () -> run(block, own)));
        }
      }
    }
    assertFalse(tests.size() < 25, tests.size() + " blocks");
    return tests.stream();
  }

  /** {@code ./hearsay} and {@code samples}, as in the folder of the sources. */
  private static void launcher(Path folder) throws IOException {
    Files.createSymbolicLink(folder.resolve("samples"), PAGES.resolve("../../samples").normalize());
    Path hearsay = folder.resolve("hearsay");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Files.writeString(
        hearsay,
        "#!/bin/sh\nexec '" + java + "' -cp '" + classes + "' org.hearsay.cli.Main \"$@\"\n");
    assertEquals(true, hearsay.toFile().setExecutable(true));
  }

  private static void run(UsePage.Block block, Path folder) throws Exception {
    String printed =
        switch (block.language()) {
          case "sh" -> {
            block.needs().forEach(UsePagesTest::assumeTool);
            yield print(folder, "sh", "-e", "-c", block.code());
          }
          case "sql" ->
              block.needs().equals(List.of("sqlite"))
                  ? ask("jdbc:sqlite:" + folder.resolve("hearsay.db"), block.code())
                  : ask("jdbc:duckdb:", inFolder(block.code(), folder));
          case "sparql" -> Sparql.ask(folder.resolve("events.trig"), block.code());
          case "python" -> {
            assumeTool("python3");
            for (String needed : block.needs()) {
              assumeTrue(works("python3", "-c", "import " + needed), "no " + needed + " here");
            }
            yield print(folder, "python3", "-c", block.code());
          }
          case "r" -> {
            assumeTool("Rscript");
            for (String needed : block.needs()) {
              assumeTrue(works("Rscript", "-e", "library(" + needed + ")"), "no " + needed);
            }
            yield print(folder, "Rscript", "-e", block.code());
          }
          default -> throw new AssertionError("a language that nothing runs: " + block);
        };
    if (!block.expected().isEmpty()) {
      assertEquals(block.expected().strip(), printed.strip(), block.code());
    } else if (block.language().matches("sql|sparql")) {
      assertFalse(printed.isBlank(), block.code());
    }
  }

  /** DuckDB has no folder of its own in Java. */
  private static String inFolder(String sql, Path folder) {
    return sql.replaceAll("'((?:events|pier)\\.[A-Za-z.]+)'", "'" + folder + "/$1'")
        .replace("'\\t'", "'\t'");
  }

  private static String ask(String database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      StringBuilder printed = new StringBuilder();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        printed.append(String.join("|", row)).append('\n');
      }
      return printed.toString();
    }
  }

  private static void assumeTool(String tool) {
    assumeTrue(works("sh", "-c", "command -v " + tool), "no " + tool + " here: not run");
  }

  private static boolean works(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String print(Path folder, String... command)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(errors.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    assertEquals(0, status, () -> read(errors));
    return printed;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
