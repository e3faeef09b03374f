package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
  private static final String CODED =
      """
      {"schema":"hearsay/1","report":{"id":"m","text":"Norway met Sweden.","sha256":"0","title":null,\
      "byline":null,"dateline":null,"agencies":[],"outlet":"Vale Post","url":null,"language":"en",\
      "published":"2024-03-04","published_basis":"given","retrieved":null,"extra":{}},"entities":[\
      {"id":"n1","name":"Norway","type":"country","mentions":[],"country":"NOR","sectors":["GOV"],\
      "roles":[],"wikidata":null,"public":null,"confidence":0.9},\
      {"id":"n2","name":"Sweden","type":"country","mentions":[],"country":"SWE","sectors":["GOV"],\
      "roles":[],"wikidata":null,"public":null,"confidence":0.9}],"places":[],"attributions":[],\
      "events":[{"id":"e1","headline":false,"type":"CONSULT","modes":[],"contexts":[],\
      "quad":"verbal cooperation","score":2.5,"trigger":{"begin":7,"end":10,"text":"met"},\
      "actors":[{"begin":0,"end":6,"text":"Norway","entities":["n1"]}],\
      "recipients":[{"begin":11,"end":17,"text":"Sweden","entities":["n2"]}],"place":null,\
      "date":null,"quantities":[],"status":"actual","grounds":[],"confidence":0.9}],\
      "coder":{"name":"fixture","version":"1","models":[]}}
      """;

  private static final String THEIRS =
      """
      Event ID\tEvent Date\tEvent Type\tActor Country\tRecipient Country
      1\t2024-03-04\tCONSULT\tSWE\tNOR
      2\tyesterday\tAID\tSWE\tNOR
      3\t2024-03-04\tAID\tSWE\tNOR
      """;

  @Test
  void bothAndOnlyOneAreCountedByType(@TempDir Path folder) throws IOException {
    Path coded = Files.writeString(folder.resolve("coded.jsonl"), CODED);
    Path theirs = folder.resolve("polecat.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(theirs))) {
      out.write(THEIRS.getBytes(StandardCharsets.UTF_8));
    }
    Invocation call =
        Invocation.of("compare", "--with", "polecat", theirs.toString(), coded.toString());
    assertEquals(
        """
        type           both  only ours  only theirs
        CONSULT           1          0            0
        AID               0          0            1
        all               1          0            1
        """,
        call.out());
    assertTrue(
        call.err().startsWith("hearsay: " + theirs + ":3: expected a day, found \"yesterday\"\n"),
        call.err());
    assertEquals(1, call.status());
  }

  @Test
  void whatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
    Path coded = Files.writeString(folder.resolve("coded.jsonl"), CODED + "{\"x\": 1}\n");
    Path none = folder.resolve("none.tsv");
    Invocation call =
        Invocation.of("compare", "--with", "icews", none.toString(), coded.toString());
    assertEquals(1, call.status());
    assertTrue(call.err().contains(coded + ":2: schema: expected"), call.err());
    assertTrue(call.err().contains(none + ": expected a file, found none"), call.err());
    assertTrue(call.out().contains("CONSULT           0          1            0"), call.out());
    assertEquals(2, Invocation.of("compare", "--with", "acled", "x", "y").status());
    assertEquals(2, Invocation.of("compare", "--with", "gdelt", "x").status());
  }

  @Test
  void withMentionsTheReportCounts(@TempDir Path folder) throws IOException {
    String url = "https://vale.example/met";
    Path coded =
        Files.writeString(
            folder.resolve("coded.jsonl"),
            CODED.replace("\"url\":null", "\"url\":\"" + url + "\""));
    String[] cells = "\t".repeat(60).split("(?<=\t)", -1);
    cells[0] = "117\t";
    cells[1] = "20190101\t";
    cells[7] = "NOR\t";
    cells[17] = "SWE\t";
    cells[26] = "042\t";
    Path events = Files.writeString(folder.resolve("e.CSV"), String.join("", cells) + "\n");
    Path mentions =
        Files.writeString(
            folder.resolve("m.CSV"),
            "117\t20240304000000\t20240304000000\t1\tvale.example\t"
                + url
                + "\t1\t0\t11\t7\t1\t100\t18\t0\t\t\nbroken\n");
    Invocation call =
        Invocation.of(
            "compare",
            "--with",
            "gdelt",
            "--mentions",
            mentions.toString(),
            events.toString(),
            coded.toString());
    assertTrue(call.out().contains("CONSULT           1          0            0"), call.out());
    assertEquals(
        "hearsay: "
            + mentions
            + ":2: expected 16 tab-separated cells, found 1\n"
            + "hearsay: ours 1 reports with a URL, 1 of them mentioned by the others, and 1 events,"
            + " 0 of them without a URL or a country; theirs 1 mentions, 0 in reports that we do"
            + " not have, and 1 events, 0 without a country, 0 in no report of ours, 0 mere"
            + " statements; 0 mentioned events are not among theirs\n",
        call.err());
    assertEquals(1, call.status());
    Invocation wrong =
        Invocation.of("compare", "--with", "icews", "--mentions", "m", "e", coded.toString());
    assertEquals(2, wrong.status(), wrong.err());
  }

  @Test
  void quotationsAreComparedTextByText(@TempDir Path folder) throws IOException {
    Path coded =
        Files.writeString(folder.resolve("coded.jsonl"), Invocation.of("code", "../samples").out());
    Path citron = folder.resolve("citron.jsonl");
    Invocation export =
        Invocation.of(
            "export",
            "--format",
            "citron",
            "--all",
            "--output",
            citron.toString(),
            coded.toString());
    assertEquals(0, export.status(), export.err());
    Files.writeString(citron, "{\"text\": 7}\n", StandardOpenOption.APPEND);
    Invocation call =
        Invocation.of("compare", "--with", "citron", citron.toString(), coded.toString());
    assertTrue(
        call.out().matches("(?s)what +both +only ours .*\nquotations +[1-9]\\d* +\\d+ +0\n.*"),
        call.out());
    assertTrue(call.err().contains(": expected a string in \"text\", found number\n"), call.err());
    assertEquals(1, call.status());
  }
}
