package org.hearsay.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.citron.CitronFormat;
import org.hearsay.exchange.export.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitronReaderTest {
  /** As Citron writes it: four spaces, a confidence in quotes. */
  private static final String WRITTEN =
      """
      {
          "text": "🚢 \\"We sail,\\" Brill said.",
          "quotes": [
              {
                  "sources": [
                      {
                          "start": 13,
                          "end": 18,
                          "text": "Brill"
                      }
                  ],
                  "coreferences": [],
                  "cue": {
                      "start": 19,
                      "end": 23,
                      "text": "said"
                  },
                  "contents": [
                      {
                          "start": 2,
                          "end": 12,
                          "text": "\\"We sail,\\""
                      }
                  ],
                  "confidence": "0.9123"
              }
          ]
      }
      """;

  private static final String LINE = WRITTEN.replaceAll("\n *", "") + "\n";

  private final List<ForeignStatements> reports = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private void read(byte[] bytes) {
    try {
      new CitronReader(reports::add, f -> faults.add(f.where() + ": " + f.problem()))
          .read(new ByteArrayInputStream(bytes), "theirs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String... json) {
    read(String.join("", json).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> where() {
    return reports.stream().map(ForeignStatements::where).toList();
  }

  @Test
  void oneObjectOrManyAreReadHoweverTheyAreWritten() {
    read("\uFEFF" + WRITTEN);
    read(LINE, WRITTEN, WRITTEN, "\n", LINE, LINE);
    assertEquals(List.of(), faults);
    assertEquals(
        List.of("theirs:1", "theirs:1", "theirs:2", "theirs:30", "theirs:59", "theirs:60"),
        where());
    assertEquals(
        List.of(
            new ForeignQuotation(
                List.of(new Piece(13, 18, "Brill")), List.of(new Piece(2, 12, "\"We sail,\"")))),
        reports.get(0).quotations());
    assertEquals(1, reports.stream().map(ForeignStatements::quotations).distinct().count());
  }

  @Test
  void aDamagedObjectIsNamedWithItsLineAndAllOthersAreRead() {
    read(
        LINE,
        LINE.substring(0, 80) + "\n",
        WRITTEN.replace("\"end\": 18", "\"end\" 18"),
        "nonsense\nmore of it\n",
        LINE.replace("{\"text\"", "{\"text\": \"twice\",\"text\""),
        LINE.replace("\"quotes\":", "\"words\":"),
        "[]\n",
        LINE);
    assertEquals(
        List.of(
            "theirs:2: expected a whole JSON object, found one that is cut off",
            "theirs:10: expected JSON, found a fault at column 27",
            "theirs:31: expected JSON, found a fault at column 9",
            "theirs:33: expected JSON, found a fault at column 26",
            "theirs:34: expected an array in \"quotes\", found none",
            "theirs:35: expected a JSON object, found array"),
        faults);
    assertEquals(List.of("theirs:1", "theirs:36"), where());
  }

  @Test
  void whatItSaysOfTheTextMustBeSo() {
    read(
        LINE.replace("\"Brill\"", "\"Brull\""),
        LINE.replace("\"end\": 23", "\"end\": 99"),
        LINE.replace("\"end\": 23", "\"end\": 2.5"),
        LINE.replace("\"end\": 23", "\"end\": 19"),
        LINE.replaceFirst("\"contents\": \\[.*?\\]", "\"contents\": []"),
        LINE.replace("\"cue\"", "\"verb\""));
    assertEquals(
        List.of(
            "theirs:1: expected the words from 13 to 18 of the text in \"quotes[0].sources[0]\","
                + " found \"Brull\"",
            "theirs:2: expected an offset from 0 to 24 in \"quotes[0].cue.end\", found 99",
            "theirs:3: expected a whole number in \"quotes[0].cue.end\", found number",
            "theirs:4: expected the words from 19 to 19 of the text in \"quotes[0].cue\", found"
                + " \"said\"",
            "theirs:5: expected a piece of the text in \"quotes[0].contents\", found none",
            "theirs:6: expected an object in \"quotes[0].cue\", found none"),
        faults);
    assertEquals(List.of(), reports);
  }

  @Test
  void ourOwnFilesAreReadBack(@TempDir Path folder) throws IOException {
    read(
        Files.readAllBytes(
            Written.mentions(
                new CitronFormat(),
                folder,
                Selection.all(),
                Ferry.sourced(),
                Ferry.privateSource(),
                Ferry.hostile())));
    assertEquals(List.of(), faults);
    assertEquals(List.of(2, 1, 1), reports.stream().map(r -> r.quotations().size()).toList());
  }

  @Test
  void whateverTheBytesAreReportsAreReadOrNamed() {
    Random random = new Random(31);
    byte[] valid = (LINE + WRITTEN + Ferry.HOSTILE).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5_000; i++) {
      byte[] bytes = valid.clone();
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(bytes);
    }
    assertTrue(reports.size() > 2_000, reports.size() + " reports");
    for (String fault : faults) {
      assertTrue(fault.matches("(?s)theirs:\\d+: expected .+, found .*"), fault);
    }
  }
}
