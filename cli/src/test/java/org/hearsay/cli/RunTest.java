package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  private final Path folder;

  RunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static String json(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  static List<String> ids(String jsonl) {
    return jsonl.lines().map(l -> l.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1")).toList();
  }

  @Test
  void anyNumberOfThreadsWritesTheSameInTheOrderOfTheInput() throws IOException {
    StringBuilder reports = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String text = "The army arrested Jo Moss. ".repeat(1 + 37 * i % 11);
      reports.append(json("r" + i, text));
    }
    String input = file("many.jsonl", reports.toString());
    Invocation one = Invocation.of("code", "--threads", "1", input);
    Invocation four = Invocation.of("code", "--threads", "4", input);
    assertEquals(0, one.status(), one.err());
    assertEquals(one.out(), four.out());
    assertEquals(200, ids(one.out()).size());
    assertEquals("r199", ids(one.out()).get(199));
    assertEquals(1, four.coders());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreCoded() throws IOException {
    String input =
        file(
            "mixed.jsonl", json("a", "The army met Jo Moss.") + "{\"id\": 1\n" + json("b", "x y."));
    String missing = folder.resolve("missing.txt").toString();
    Invocation run = Invocation.of("code", missing, input);
    assertEquals(1, run.status());
    assertEquals(List.of("a", "b"), ids(run.out()));
    assertTrue(run.err().contains("hearsay: " + missing + ": expected a file"), run.err());
    assertTrue(run.err().contains("mixed.jsonl:2: expected "), run.err());
    assertTrue(run.err().contains("coded 2 reports"), run.err());
    assertTrue(run.err().contains("not coded: 2 unreadable"), run.err());
  }

  @Test
  void repeatedAndForeignReportsArePassedOver() throws IOException {
    String spanish = "El Gobierno suspendió el miércoles las negociaciones con los pescadores.";
    String input = file("all.jsonl", json("a", "One.") + json("a", "Two.") + json("es", spanish));
    Invocation run = Invocation.of("code", input);
    assertEquals(0, run.status(), run.err());
    assertEquals(List.of("a"), ids(run.out()));
    assertTrue(run.err().contains("all.jsonl:2: passed over, id \"a\" was read before"), run.err());
    assertTrue(run.err().contains("all.jsonl:3: passed over, not in English but es"), run.err());
    assertTrue(run.err().contains("passed over: 1 not in English, 1 repeated"), run.err());
  }

  @Test
  void theCoderIsNotLoadedForNothing() throws IOException {
    String spanish = "El Gobierno suspendió el miércoles las negociaciones con los pescadores.";
    Invocation run = Invocation.of("code", file("es.txt", spanish));
    assertEquals(0, run.coders());
    assertTrue(run.err().contains("coded 0 reports"), run.err());
  }

  @Test
  void aFaultConcernsOneReport() throws IOException {
    String input = file("fault.jsonl", json("bad", "FAULT here.") + json("good", "All is well."));
    Invocation run = Invocation.of("code", input);
    assertEquals(1, run.status());
    assertEquals(List.of("good"), ids(run.out()));
    assertTrue(run.err().contains("fault.jsonl:1 (bad): not coded"), run.err());
    assertTrue(run.err().contains("no sense in it"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertTrue(Invocation.of("code", "--stacktrace", input).err().contains("\tat "));
  }

  @Test
  void overTheTimeLimitIsNamedAndCounted() throws IOException {
    Invocation run =
        Invocation.withoutTime("code", file("slow.jsonl", json("s", "A.") + json("t", "B.")));
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("slow.jsonl:2 (t): expected to be done in"), run.err());
    assertTrue(run.err().contains("not coded: 2 over the time limit"), run.err());
  }

  @Test
  void readsFoldersCompressedFilesAndStandardInput() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    Path deep = Files.createDirectories(news.resolve("deep"));
    Files.writeString(deep.resolve("b.jsonl"), json("b", "B."));
    Files.writeString(news.resolve("a.jsonl"), json("a", "A."));
    try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(deep.resolve("c.gz")))) {
      zip.write(json("c", "C.").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Invocation run = Invocation.with(json("in", "I."), Terminal.NONE, "code", "-", news.toString());
    assertEquals(0, run.status(), run.err());
    assertEquals(List.of("in", "a", "b", "c"), ids(run.out()));
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
    String input = file("many.jsonl", json("a", "A.") + json("b", "B."));
    Invocation run =
        Invocation.with("", Terminal.NONE, new Full("Broken pipe"), false, "code", input);
    assertEquals(0, run.status());
    assertEquals("", run.err());
  }

  @Test
  void aFullDiskIsAFailure() throws IOException {
    String input = file("one.jsonl", json("a", "A."));
    Full full = new Full("No space left on device");
    Invocation run = Invocation.with("", Terminal.NONE, full, false, "code", input);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("No space left on device"), run.err());
  }

  @Test
  void controlCharactersOfIdsDoNotReachTheTerminal() throws IOException {
    String twice = json("x\\u001b[2J", "A.").repeat(2);
    Invocation run = Invocation.of("code", file("steer.jsonl", twice));
    assertTrue(run.err().contains("x [2J"), run.err());
    assertFalse(run.err().contains("\u001B"), run.err());
  }

  @Test
  void showsProgressOnATerminalOnlyAndTakesItAway() throws IOException {
    String input = file("one.jsonl", json("a", "A."));
    Terminal terminal = new Terminal(false, true, 80, true);
    String err = Invocation.with("", terminal, "code", input).err();
    assertTrue(err.contains("\rhearsay: loading") || err.contains("\u001B[Khearsay: loading"), err);
    int summary = err.indexOf("hearsay: coded 1 report");
    assertTrue(err.substring(0, summary).endsWith("\r\u001B[K"), err);
    assertFalse(Invocation.of("code", input).err().contains("\r"));
  }
}
