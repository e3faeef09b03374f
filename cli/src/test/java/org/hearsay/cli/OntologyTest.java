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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --ontology DIR}, as a user gives it. */
class OntologyTest {
  private static final String TEXT =
      "{\"id\":\"r1\",\"text\":\"The army flanged the Karsa rebels, residents said.\"}\n";

  @TempDir private Path folder = Path.of("");
  private Path tables = folder;

  @BeforeEach
  void tables() throws IOException {
    tables = Files.createDirectory(folder.resolve("harbour"));
    Files.writeString(tables.resolve("types.tsv"), "PIER_LEVY\tSANCTION\tBoats pay.\n");
    Files.writeString(
        tables.resolve("predicates.tsv"), "flange\tverb\tPIER_LEVY\t-\tsubj\tobj\t-\n");
  }

  /** With a coder of its own. */
  private String run(Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = TEXT.getBytes(StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(in), out, err, terminal);
    int status = Main.run(arguments, streams);
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private String code(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"code", "--ontology", tables.toString()}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[arguments.length - 1] = "-";
    return run(Terminal.NONE, arguments);
  }

  @Test
  void theKindStandsBesideItsType() {
    String json = code("--format", "jsonl");
    assertTrue(json.contains("\"type\":\"SANCTION\",\"subtype\":\"PIER_LEVY\",\"modes\""), json);
    assertTrue(json.contains("\"grounds\":[\"a1\"]"), json);
    String explained = code("--explain");
    assertTrue(explained.contains("SANCTION/PIER_LEVY (flanged): the army"), explained);
    assertTrue(explained.contains("your predicates.tsv:1 “flange"), explained);
    String table = code("--format", "table");
    assertTrue(table.contains("SANCTION/PIER_LEVY"), table);
  }

  @Test
  void csvKeepsItsColumns() {
    String csv = code("--format", "csv");
    assertTrue(csv.contains(",event,type,mode,quad,"), csv);
    assertTrue(csv.contains(",SANCTION,"), csv);
    assertFalse(csv.contains("PIER_LEVY"), csv);
  }

  @Test
  void theArchiveKeepsTheRecordAndCodesItAgain() throws IOException {
    String archive = folder.resolve("a.db").toString();
    run(Terminal.NONE, "archive", "add", "--archive", archive, "-");
    assertEquals("", happenings(archive, "SANCTION"));
    String own = tables.toString();
    run(Terminal.NONE, "archive", "recode", "--archive", archive, "--ontology", own);
    String recoded = happenings(archive, "SANCTION");
    assertEquals(1, recoded.lines().count(), recoded);
    String other = folder.resolve("b.db").toString();
    run(Terminal.NONE, "archive", "add", "--archive", other, "--ontology", own, "-");
    assertEquals(1, happenings(other, "SANCTION").lines().count());
    run(Terminal.NONE, "archive", "recode", "--archive", archive);
    assertEquals("", happenings(archive, "SANCTION"));
  }

  private static String happenings(String archive, String type) {
    return Invocation.of("happenings", "--archive", archive, "--type", type).out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "export --format csv --output x.csv",
        "follow",
        "serve",
        "evaluate",
        "archive add",
        "archive recode"
      })
  void aWrongTableIsWrongUsage(String command) throws IOException {
    Path table = tables.resolve("predicates.tsv");
    Files.writeString(table, "flange\tverb\tPIER_LEVI\t-\tsubj\tobj\t-\n");
    told(command, table + ":1: expected one of [AGREE, ");
    Files.delete(table);
    Path slip = Files.writeString(tables.resolve("predicate.tsv"), "");
    told(command, slip + ": expected no other file than types.tsv, nouns.tsv, ");
    Path named = tables;
    tables = folder.resolve("missing");
    told(command, tables + ": expected a folder, found none");
    tables = named;
  }

  private void told(String command, String fault) {
    String[] arguments = (command + " --ontology " + tables).split(" ", -1);
    Invocation run = Invocation.of(arguments);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().startsWith("hearsay: --ontology: " + fault), run.err());
    assertTrue(run.err().contains("Usage: hearsay " + command.replaceAll(" --.*", "")), run.err());
    assertEquals("", run.out());
    assertEquals(0, run.coders());
  }
}
