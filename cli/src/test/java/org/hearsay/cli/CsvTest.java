package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.cli.run.Terminal;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  private static Invocation csv(String report, String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[0] = "code";
    arguments[1] = "--format";
    arguments[2] = "csv";
    arguments[arguments.length - 1] = "-";
    return Invocation.with(report, Terminal.NONE, arguments);
  }

  @Test
  void oneRowAnEventUnderAHeader() throws IOException {
    Invocation run =
        csv(
            "{\"id\": \"r\", \"outlet\": \"The \\\"Daily\\\", Ltd\", \"title\": \"News\","
                + " \"text\": \"The army \\t arrested Jo Moss.\", \"url\": \"http://x.test/?a=1,2\"}");
    List<CSVRecord> rows = rows(run.out());
    assertEquals(1, rows.size(), run.out());
    CSVRecord row = rows.get(0);
    assertEquals("The \"Daily\", Ltd", row.get("outlet"));
    assertEquals("COERCE", row.get("type"));
    assertEquals("arrest", row.get("mode"));
    assertEquals("material conflict", row.get("quad"));
    assertEquals("-7", row.get("score"), "a number is not a formula");
    assertEquals("the army", row.get("actors"));
    assertEquals("MIL", row.get("actor_sectors"));
    assertEquals("outlet", row.get("voice"));
    assertEquals("positive", row.get("polarity"));
    assertEquals("The army arrested Jo Moss.", row.get("sentence"));
    assertEquals("http://x.test/?a=1,2", row.get("url"));
    assertEquals(2, run.out().lines().count(), "no line break inside a row");
  }

  @Test
  void aPrivatePersonIsNotListedByName() throws IOException {
    CSVRecord row = rows(csv("The army arrested Jo Moss.").out()).get(0);
    assertEquals("(private person)", row.get("recipients"));
  }

  @Test
  void wordsThatASpreadsheetWouldRunGetAnApostrophe() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\\t=")) {
      String outlet = start + "cmd()";
      String report = "{\"outlet\": \"" + outlet + "\", \"text\": \"The army arrested Jo Moss.\"}";
      CSVRecord row = rows(csv(report).out()).get(0);
      assertTrue(row.get("outlet").startsWith("'"), row.get("outlet"));
      assertTrue(row.get("outlet").endsWith("cmd()"), row.get("outlet"));
    }
  }

  @Test
  void accusationsAgainstPersonsAreLeftOutUnlessAskedFor() throws IOException {
    String report = "The army accused Jo Moss.";
    Invocation without = csv(report);
    assertEquals(0, rows(without.out()).size(), without.out());
    assertTrue(without.err().contains("left out 1 row with accusations"), without.err());
    Invocation with = csv(report, "--accusations");
    assertEquals("ACCUSE", rows(with.out()).get(0).get("type"));
    assertFalse(with.err().contains("left out"), with.err());
  }

  @Test
  void attributionsHaveRowsOfTheirOwn() throws IOException {
    Invocation run = csv("\"We are here,\" General Ann Lee met.", "--records", "attributions");
    assertTrue(run.out().startsWith("report,outlet,published,title,headline,attribution,kind,"));
    assertEquals(0, run.status(), run.err());
  }
}
