package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTest {
  private static final String LINE =
      "9000001\tPort Larkin\t\t\t8.95\t-79.5\tP\tPPL\tPA\t\t08\t\t\t\t9000\t\t\t\t\n";

  private final Path folder;

  KnowledgeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Invocation imported() throws IOException {
    Path places = Files.writeString(folder.resolve("XX.txt"), LINE);
    return Invocation.of(
        "knowledge", "import", places.toString(), "--into", folder.resolve("data").toString());
  }

  @Test
  void anImportTellsWhatItMade() throws IOException {
    Invocation run = imported();
    assertEquals(0, run.status(), run.err());
    String file = folder.resolve("data").resolve("places.db").toString();
    assertTrue(run.err().startsWith("hearsay: " + file + ": 1 places under 1 names,"), run.err());
    assertEquals("", run.out());
    assertEquals(0, run.coders());
  }

  @Test
  void onATerminalItTellsHowFarItIs() throws IOException {
    Path places = Files.writeString(folder.resolve("XX.txt"), LINE.repeat(10_000));
    Invocation run =
        Invocation.with(
            "",
            new Terminal(true, true, 100, false),
            "knowledge",
            "import",
            places.toString(),
            "--into",
            folder.toString());
    assertTrue(run.err().contains("XX.txt: 10,000 lines, 9,999 kept"), run.err());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheStatusIsOne() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Police arrested two men.\n");
    Invocation run = Invocation.of("knowledge", "import", text.toString(), "--into", "" + folder);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("hearsay: " + text + ": expected a table of"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertFalse(Files.exists(folder.resolve("places.db")));
  }

  /** The command as a user starts it, with a coder of its own. */
  @Test
  void theCoderKnowsWhatWasImported() throws IOException {
    imported();
    Path report =
        Files.writeString(folder.resolve("r.txt"), "Police arrested two men in Port Larkin.\n");
    String data = folder.resolve("data").toString();
    assertTrue(coded(report, data).contains("\"geonames\":\"9000001\""), coded(report, data));
    assertFalse(coded(report, "none").contains("9000001"));
  }

  private static String coded(Path report, String knowledge) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE);
    String[] arguments = {"code", "--knowledge", knowledge, report.toString()};
    int status = Main.run(arguments, streams);
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "archive add", "archive recode", "evaluate"})
  void aFolderThatIsMissingOrEmptyIsWrongUsage(String command) throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    for (Path wrong : new Path[] {empty, folder.resolve("missing")}) {
      String[] arguments = (command + " --knowledge " + wrong + " x").split(" ", -1);
      Invocation run = Invocation.of(arguments);
      assertEquals(2, run.status(), run.err());
      assertTrue(run.err().startsWith("hearsay: --knowledge: expected "), run.err());
      assertTrue(run.err().contains("Usage: hearsay " + command), run.err());
    }
  }

  @Test
  void aWrongLineOfAUsersTableIsWrongUsage() throws IOException {
    Path table = Files.writeString(folder.resolve("places.tsv"), "Larkin\tPAN\n");
    Invocation run = Invocation.of("code", "--knowledge", folder.toString(), "x");
    assertEquals(2, run.status());
    assertTrue(
        run.err().startsWith("hearsay: --knowledge: " + table + ":1: expected 9"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge", "knowledge import", "knowledge export x"})
  void wrongUsageIsTold(String line) {
    Invocation run = Invocation.of(line.split(" ", -1));
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains("Usage: hearsay knowledge"), run.err());
  }
}
