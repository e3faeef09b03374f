package org.hearsay.evaluation.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault names the file, the line, what was expected and what was found. */
class CorpusFaultsTest {
  @TempDir static Path temp = Path.of("");

  private static Path file(String content) throws IOException {
    return Files.writeString(temp.resolve("made.jsonl"), content);
  }

  private static String fault(String content, Step step) throws IOException {
    Path file = file(content);
    CorpusException fault =
        assertThrows(CorpusException.class, () -> step.on(JsonLines.read(file).get(0)), content);
    return String.valueOf(fault.getMessage()).replace(temp + "/", "");
  }

  private interface Step {
    void on(JsonObject object) throws CorpusException;
  }

  @Test
  void wrongTypesAreNamedWithTheWayToTheField() throws IOException {
    assertEquals(
        "made.jsonl:3: report.id: expected a string, found 17",
        fault("\n \n{\"report\":{\"id\":17}}", o -> o.object("report").text("id")));
    assertEquals(
        "made.jsonl:1: a[1].begin: expected an integer, found 4.0",
        fault("{\"a\":[{},{\"begin\":4.0}]}", o -> o.objects("a").get(1).integer("begin")));
    assertEquals(
        "made.jsonl:1: begin: expected an integer, found true",
        fault("{\"begin\":true}", o -> o.optionalInteger("begin")));
    assertEquals(
        "made.jsonl:1: begin: expected an integer, found nothing",
        fault("{}", o -> o.integer("begin")));
    assertEquals(
        "made.jsonl:1: places: expected a list, found {\"id\":\"p\"}",
        fault("{\"places\":{\"id\":\"p\"}}", o -> o.objects("places")));
    assertEquals(
        "made.jsonl:1: a[0]: expected an object, found \"x\"",
        fault("{\"a\":[\"x\"]}", o -> o.anyObjects("a")));
    assertEquals(
        "made.jsonl:1: latitude: expected a number, found \"north\"",
        fault("{\"latitude\":\"north\"}", o -> o.optionalNumber("latitude")));
    assertEquals(
        "made.jsonl:1: m[1]: expected a string, found null",
        fault("{\"m\":[\"a\",null]}", o -> o.texts("m")));
    assertEquals(
        "made.jsonl:1: parties[0]: expected a list, found 3",
        fault("{\"parties\":[3]}", o -> o.alternatives("parties")));
    assertEquals(
        "made.jsonl:1: date: expected a value, found nothing",
        fault("{\"id\":\"a\"}", o -> o.json(List.of("id", "date"))));
  }

  @Test
  void whatIsNoJsonObjectIsRefusedWithItsLine() throws IOException {
    Step nothing = o -> {};
    assertEquals("made.jsonl:2: expected a JSON object, found [1]", fault("{}\n[1]", nothing));
    assertEquals(
        "made.jsonl:1: expected JSON, found a byte order mark", fault("\uFEFF{}", nothing));
    for (String line : List.of("{", "{} {}", "{\"a\":NaN}", "{'a':1}", "{\"a\":01}", "nope")) {
      String message = fault("{}\n" + line, nothing);
      assertEquals("made.jsonl:2: expected JSON, found: ", message.substring(0, 36), line);
    }
  }

  @Test
  void unreadableFilesAreNamed() throws IOException {
    Path missing = temp.resolve("missing.jsonl");
    assertEquals(
        missing + ": cannot be read: no such file",
        assertThrows(CorpusException.class, () -> JsonLines.read(missing)).getMessage());
    Path latin = Files.write(temp.resolve("latin.tsv"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        latin + ": cannot be read: it is not UTF-8",
        assertThrows(CorpusException.class, () -> TabTable.read(latin)).getMessage());
    assertThrows(CorpusException.class, () -> JsonLines.readWhole(temp));
  }

  @Test
  void tablesMayEndTheirLinesInAnyWay() throws IOException {
    List<TabTable.Row> rows = TabTable.read(file("a\tb\r\n1\t\"x\r\ny\"\r\n\r\n2\r"));
    assertEquals(2, rows.size());
    assertEquals("x\ny", rows.get(0).text("b"));
    assertEquals(2, rows.get(0).line());
    CorpusException fault = assertThrows(CorpusException.class, () -> rows.get(1).text("b"));
    assertEquals(
        "made.jsonl:5: expected a value in column \"b\", found [a]",
        String.valueOf(fault.getMessage()).replace(temp + "/", ""));
    assertThrows(CorpusException.class, () -> TabTable.read(file("")));
  }
}
