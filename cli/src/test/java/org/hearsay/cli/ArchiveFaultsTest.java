package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an archive's file, each command says so in one line that names it. */
class ArchiveFaultsTest {
  private static final String PIER = "../samples/10-a-pier-on-its-way.jsonl";

  /** Those that make an archive where there is none. */
  private static final List<String> ADDING =
      List.of(
          "archive add " + PIER,
          "follow --once --contact desk@paper.example https://paper.example/feed");

  private static final List<String> CHANGING =
      List.of(
          "archive recode",
          "archive remove pier-1",
          "archive correct pier-1 e1 remove",
          "archive retract pier-1",
          "archive suppress --person Venn",
          "archive suppress --report pier-1");

  private static final List<String> READING =
      List.of(
          "archive status",
          "archive status --check",
          "happenings",
          "happening 1",
          "search pier",
          "trace pier",
          "timeline NOR",
          "quotes --source Venn",
          "serve --port 0",
          "export --format csv --output OUTPUT");

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void keepSomething() {
    file = folder.resolve("a.db");
    assertEquals(0, on(ADDING.get(0)).status());
  }

  private Invocation on(String command) {
    String whole = command.replace("OUTPUT", folder.resolve("out.csv").toString());
    return Invocation.of((whole + " --archive " + file).split(" ", -1));
  }

  @SafeVarargs
  private void assertTold(String problem, List<String>... commands) {
    for (List<String> some : commands) {
      for (String command : some) {
        Invocation run = on(command);
        assertEquals(1, run.status(), command);
        assertEquals("hearsay: " + file + ": " + problem, run.err().strip(), command);
        assertEquals("", run.out(), command);
      }
    }
  }

  private void sql(String command) throws SQLException {
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = plain.createStatement()) {
      statement.execute(command);
    }
  }

  @Test
  void noFile() throws IOException {
    Files.delete(file);
    assertTold(
        "expected an archive, found no file; \"hearsay archive add\" makes one", CHANGING, READING);
    assertFalse(Files.exists(file));
  }

  @Test
  void noFolder() {
    file = folder.resolve("none").resolve("a.db");
    assertTold("expected a folder to keep it in, found none; make " + file.getParent(), ADDING);
    assertFalse(Files.exists(file.getParent()));
  }

  @Test
  void aFolder() {
    file = folder;
    assertTold("expected an archive, found a folder", ADDING, CHANGING, READING);
  }

  @Test
  void nothingInTheFile() throws IOException {
    Files.write(file, new byte[0]);
    assertTold(
        "expected an archive, found an empty file; add reports to it first", CHANGING, READING);
    assertEquals(0, on(ADDING.get(0)).status());
  }

  @Test
  void anotherKindOfFile() throws IOException {
    String text = "It was a quiet day in Tarn.\n".repeat(200);
    Files.writeString(file, text);
    assertTold(
        "expected an archive, found a file of another kind; if it was an archive, it is damaged",
        ADDING,
        CHANGING,
        READING);
    assertEquals(text, Files.readString(file));
  }

  @Test
  void anotherDatabase() throws IOException, SQLException {
    Files.delete(file);
    sql("CREATE TABLE recipe (name TEXT)");
    assertTold(
        "expected an archive of Hearsay, found another database; name the archive's file",
        ADDING,
        CHANGING,
        READING);
  }

  @Test
  void aNewerVersion() throws SQLException {
    sql("PRAGMA user_version = 999");
    assertTold(
        "expected schema 2 or older, found 999; a newer Hearsay made it, use that one",
        ADDING,
        CHANGING,
        READING);
  }

  @Test
  void aFileThatIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertTold(
        "the file is damaged; restore a copy, or read out what is left with \"sqlite3 .recover\"",
        ADDING,
        CHANGING,
        READING);
  }

  @Test
  void pagesWrittenOver() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Arrays.fill(whole, 4096, whole.length, (byte) 0xA5);
    Files.write(file, whole);
    assertTold(
        "the file is damaged; restore a copy, or read out what is left with \"sqlite3 .recover\"",
        ADDING,
        CHANGING,
        READING);
  }

  @Test
  void anotherProcessThatWrites() throws SQLException {
    System.setProperty("hearsay.patience", "20");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertTold("another process is writing to it; run again when that has ended", CHANGING);
      for (String command : READING) {
        if (!command.startsWith("serve")) {
          assertEquals(0, on(command).status(), command);
        }
      }
      statement.execute("ROLLBACK");
    } finally {
      System.clearProperty("hearsay.patience");
    }
    assertEquals(0, on("archive retract pier-1").status());
  }

  @Test
  void aFileThatMayNotBeWrittenTo() {
    assertTrue(file.toFile().setReadOnly());
    assumeFalse(Files.isWritable(file), "root may write to anything");
    assertTold("you may not write to it; get the right to, or work on a copy", CHANGING);
    assertEquals(0, on("happenings").status());
  }

  @Test
  void aFolderThatMayNotBeWrittenTo() {
    assertTrue(folder.toFile().setReadOnly());
    try {
      assumeFalse(Files.isWritable(folder), "root may write to anything");
      assertTold(
          "its folder may not be written to, which is needed even to read; get the right to, or"
              + " work on a copy in another folder",
          CHANGING,
          READING);
    } finally {
      assertTrue(folder.toFile().setWritable(true));
    }
  }
}
