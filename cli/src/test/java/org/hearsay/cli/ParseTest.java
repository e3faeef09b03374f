package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay parse}. */
class ParseTest {
  private final Path folder;

  ParseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aTextComesOutAsConllu() throws IOException {
    Invocation parse = Invocation.of("parse", file("a.txt", "The mayor didn't sleep in Oslo.\n"));
    assertEquals(0, parse.status(), parse.err());
    List<String> lines = parse.out().lines().toList();
    assertTrue(lines.contains("# text = The mayor didn't sleep in Oslo."), parse.out());
    assertTrue(lines.contains("3-4\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_"), parse.out());
    assertTrue(
        lines.contains("5\tsleep\tsleep\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_"), parse.out());
    assertTrue(
        lines.contains(
            "7\tOslo\tOslo\tPROPN\tNNP\tNumber=Sing\t5\tobl\t_\tEntity=(e2-place-1-named:yes)|SpaceAfter=No"),
        parse.out());
  }

  @Test
  void wordsAndSentencesOfConlluAreKept() throws IOException {
    String given =
        """
        # newdoc id = d
        1\tOslo-Bergen\t_\t_\t_\t_\t_\t_\t_\t_
        2\twaits\t_\t_\t_\t_\t_\t_\t_\t_

        1\tAgain\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\t.\t_\t_\t_\t_\t_\t_\t_\t_
        """;
    Invocation parse = Invocation.with(given, Terminal.NONE, "parse", "--words", "-");
    assertEquals(0, parse.status(), parse.err());
    List<String> words =
        parse.out().lines().filter(l -> l.matches("\\d.*")).map(l -> l.split("\t", -1)[1]).toList();
    assertEquals(List.of("Oslo-Bergen", "waits", "Again", "."), words);
    assertEquals(2, parse.out().lines().filter(l -> l.startsWith("# sent_id")).count());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    String bad = file("bad.conllu", "# newdoc\n1\tword\n");
    String good = file("good.conllu", "1\tOslo\t_\t_\t_\t_\t_\t_\t_\t_\n");
    Path latin = folder.resolve("latin.conllu");
    Files.write(latin, "1\tÅs\t_\t_\t_\t_\t_\t_\t_\t_\n".getBytes(StandardCharsets.ISO_8859_1));
    Invocation parse =
        Invocation.of("parse", "--words", bad, latin.toString(), folder + "/none", good);
    assertEquals(1, parse.status());
    List<String> faults = parse.err().lines().toList();
    assertEquals(
        "hearsay: " + bad + ":2: expected 10 tab-separated columns, found 2", faults.get(0));
    assertEquals("hearsay: " + latin + ": expected UTF-8, found other bytes", faults.get(1));
    assertEquals("hearsay: " + folder + "/none: no such file", faults.get(2));
    assertEquals(3, faults.size());
    assertTrue(parse.out().contains("\tOslo\t"));
  }

  @Test
  void aRepeatedReportIsNamed() throws IOException {
    String rows = "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n";
    Invocation parse = Invocation.of("parse", file("two.jsonl", rows));
    assertEquals(0, parse.status());
    assertTrue(parse.err().contains("passed over, id \"x\" was read before"), parse.err());
    assertEquals(1, parse.out().lines().filter(l -> l.startsWith("# newdoc")).count());
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    String text = file("a.txt", "Oslo waits.");
    Invocation full =
        Invocation.with("", Terminal.NONE, new Full("No space left"), false, "parse", text);
    assertEquals(1, full.status());
    assertTrue(
        full.err().contains("expected to write the results, found No space left"), full.err());
    Invocation head =
        Invocation.with("", Terminal.NONE, new Full("Broken pipe"), false, "parse", text);
    assertEquals(0, head.status());
    assertEquals("", head.err());
  }
}
