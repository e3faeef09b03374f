package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hearsay export} as a user sees it. */
class ExportTest {
  private static final String PIER = "../samples/10-a-pier-on-its-way.jsonl";

  private static Invocation export(String in, Path output, String... more) {
    List<String> all = new ArrayList<>(List.of("export", "--output", output.toString()));
    all.addAll(List.of(more));
    return Invocation.with(in, Terminal.NONE, all.toArray(String[]::new));
  }

  private static int rows(Path csv) throws IOException {
    return Files.readAllLines(csv).size() - 1;
  }

  @Test
  void anArchiveIsExportedByHappeningOrByMention(@TempDir Path folder) throws IOException {
    String archive = folder.resolve("a.db").toString();
    assertEquals(0, Invocation.of("archive", "add", PIER, "--archive", archive).status());
    Path csv = folder.resolve("out.csv");
    Invocation run = export("", csv, "--format", "csv", "--archive", archive);
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    String protest =
        Files.readAllLines(csv).stream().filter(l -> l.contains(",PROTEST,")).findFirst().get();
    assertTrue(protest.startsWith("happening-2,PROTEST,"), protest);
    assertTrue(protest.contains(",6,5,5,3,1,"), "the four numbers, and who denies: " + protest);
    assertTrue(protest.contains("denied by Karsa Fishermen's Union"), protest);
    assertTrue(run.err().contains("hearsay: exported " + rows(csv) + " events"), run.err());
    assertFalse(Files.exists(folder.resolve("out.csv.grounds.csv")), "only with --all");

    Path mentions = folder.resolve("mentions.csv");
    export("", mentions, "--format", "csv", "--by", "mention", "--archive", archive);
    assertTrue(rows(mentions) > rows(csv), rows(mentions) + " mentions");
    assertTrue(Files.readString(mentions).contains("pier-1#e1,"));
    assertEquals(0, run.coders(), "nothing is coded");
  }

  @Test
  void allWritesWhatIsLeftOutWithItsGrounds(@TempDir Path folder) throws IOException {
    String report =
        "{\"id\": \"r\", \"text\": \"The mayor accused the army of having shelled the village.\"}";
    Path csv = folder.resolve("out.csv");
    Invocation standard = export(report, csv, "--format", "csv", "-");
    assertEquals(0, standard.status(), standard.err());
    assertTrue(standard.err().contains("1 only on the word of an accuser"), standard.err());
    assertTrue(standard.err().contains("(--all writes them)"), standard.err());
    assertFalse(Files.readString(csv).contains(",ASSAULT,"), Files.readString(csv));
    Invocation all = export(report, csv, "--format", "csv", "--all", "-");
    assertFalse(all.err().contains("left out"), all.err());
    assertTrue(Files.readString(csv).contains(",ASSAULT,"), Files.readString(csv));
    String grounds = Files.readString(folder.resolve("out.csv.grounds.csv"));
    assertTrue(grounds.startsWith("event,report,outlet,link,source,source_type,cue,"), grounds);
    assertTrue(grounds.contains(",accused,"), grounds);
  }

  @Test
  void codedLinesAreReadFromFilesAndStandardInput(@TempDir Path folder) throws IOException {
    String lines = Invocation.of("code", PIER).out();
    Path plain = Files.writeString(folder.resolve("coded.jsonl"), lines + "{\"schema\":1}\n");
    Path zipped = folder.resolve("coded.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    Path csv = folder.resolve("out.csv");
    Invocation bad = export("", csv, "--format", "csv", plain.toString());
    assertEquals(1, bad.status());
    assertTrue(bad.err().contains("coded.jsonl:7: schema: expected"), bad.err());
    String expected = Files.readString(csv);
    assertTrue(expected.lines().count() > 5, "all else is exported: " + expected);
    export("", csv, "--format", "csv", zipped.toString());
    assertEquals(expected, Files.readString(csv));
    Invocation in = export(lines, csv, "--format", "csv", "-");
    assertEquals(expected, Files.readString(csv));
    assertEquals(0, in.status() + in.coders(), in.err());
    Invocation twice = export("", csv, "--format", "csv", zipped.toString(), zipped.toString());
    assertEquals(expected, Files.readString(csv), "a report counts once");
    assertTrue(twice.err().contains("id \"pier-1\" was read before"), twice.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "polecat",
        "gdelt",
        "icews",
        "csv",
        "parquet",
        "plover",
        "ngec",
        "trig",
        "citron",
        "annotation",
        "claim"
      })
  void everyFormatIsWrittenAndTheSameEachTime(String format, @TempDir Path folder)
      throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    for (Path each : List.of(one, two)) {
      Invocation run = export("", each.resolve("x." + format), "--format", format, PIER);
      assertEquals(0, run.status(), run.err());
    }
    try (var files = Files.list(one)) {
      for (Path file : files.toList()) {
        assertTrue(Files.size(file) > 100, file.toString());
        assertEquals(-1, Files.mismatch(file, two.resolve(file.getFileName())), file.toString());
      }
    }
  }

  @Test
  void whatCannotBeReadOrWrittenIsTold(@TempDir Path folder) {
    Path csv = folder.resolve("out.csv");
    Invocation archive = export("", csv, "--format", "csv", "--archive", folder + "/none.db");
    assertEquals(1, archive.status());
    assertTrue(archive.err().contains("expected an archive, found no file"), archive.err());
    assertFalse(Files.exists(csv), "nothing is written then");
    Invocation input = export("", csv, "--format", "csv", folder + "/none.jsonl");
    assertEquals(1, input.status());
    assertTrue(input.err().contains("none.jsonl"), input.err());
    Invocation output = export("", folder.resolve("none/out.csv"), "--format", "csv", PIER);
    assertEquals(1, output.status());
    assertTrue(output.err().contains("expected a folder to write in"), output.err());
    Invocation taken = export("", folder, "--format", "polecat", PIER);
    assertEquals(1, taken.status());
    assertTrue(taken.err().contains(folder + ": expected to write it"), taken.err());
  }

  /** The reports before the damaged one are exported, but nobody takes that for all of them. */
  @Test
  void aParquetFileThatIsBrokenOffIsNoParquetFile(@TempDir Path folder) throws Exception {
    String archive = folder.resolve("a.db").toString();
    Invocation.of("archive", "add", PIER, "--archive", archive);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE report SET coded = x'00' WHERE id = (SELECT max(id) FROM report)");
    }
    Path parquet = folder.resolve("x.parquet");
    Invocation run =
        export("", parquet, "--format", "parquet", "--by", "mention", "--archive", archive);
    assertEquals(1, run.status());
    assertTrue(run.err().contains(" is damaged"), run.err());
    assertFalse(run.err().contains("exported"), run.err());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      assertThrows(SQLException.class, () -> statement.executeQuery("FROM '" + parquet + "'"));
    }
  }

  /** By a process of its own, since libraries log past the streams that a test can hold. */
  @Test
  void nothingIsPrintedButWhatWasExported(@TempDir Path folder) throws Exception {
    String archive = folder.resolve("a.db").toString();
    Invocation.of("archive", "add", PIER, "--archive", archive);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("export", "--format", "parquet", "--archive", archive));
    command.addAll(List.of("--output", folder.resolve("x.parquet").toString()));
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), printed);
    assertTrue(printed.matches("hearsay: exported [0-9]+ events?(; [^\\n]*)?\\n"), printed);
  }

  @Test
  void whatIsReadIsNotWrittenOver(@TempDir Path folder) throws IOException {
    Path coded = Files.writeString(folder.resolve("coded.jsonl"), "{\"id\": \"r\"}");
    Invocation reports = export("", coded, "--format", "csv", coded.toString());
    Invocation archive = export("", coded, "--format", "csv", "--archive", coded.toString());
    for (Invocation run : List.of(reports, archive)) {
      assertEquals(2, run.status());
      assertTrue(run.err().contains("expected another file than what is read"), run.err());
    }
    assertEquals("{\"id\": \"r\"}", Files.readString(coded));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export",
        "export --format csv",
        "export --format csv --output x",
        "export --format csv --output x --by happening y",
        "export --format csv --output x --archive y z",
        "export --format citron --output x --by happening --archive y",
        "export --format doc --output x y",
        "export --format csv --output x --threads 0 y"
      })
  void wrongUsageIsTold(String line) {
    Invocation run = Invocation.of(line.split(" ", -1));
    assertEquals(2, run.status(), line);
    assertTrue(run.err().startsWith("hearsay: "), run.err());
    assertTrue(run.err().contains("Usage: hearsay export"), run.err());
    assertEquals(0, run.coders());
  }

  @Test
  void theHelpListsWhatEachFormatCannotHold() {
    String help = Invocation.of("export", "--help").out();
    assertTrue(help.contains("polecat, gdelt, icews, csv, parquet"), help);
    assertTrue(help.contains("tone, religion, ethnicity"), help);
    assertTrue(help.lines().allMatch(l -> l.length() <= 80), help);
  }
}
