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
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.Bridge;
import org.hearsay.exchange.table.TableFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionReaderTest {
  private static final String ROW =
      "117\t20240304121500\t20240304124500\t1\tnews.example\thttps://news.example/a\t3\t-1\t12\t88\t1"
          + "\t70\t2400\t-2.5\t\t";

  private final List<ForeignMention> mentions = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private void read(byte[] bytes) {
    try {
      new MentionReader(mentions::add, f -> faults.add(f.where() + ": " + f.problem()))
          .read(new ByteArrayInputStream(bytes), "theirs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rowsAreReadAndDamagedOnesAreNamed() {
    read(
        String.join(
            "\n",
            ROW,
            ROW.replace("117", "x7"),
            ROW.replace("20240304124500", "2024-03-04"),
            ROW.replace("\t1\tnews", "\t7\tnews"),
            ROW.replace("https://news.example/a", " "),
            ROW.replace("\t70\t", "\t101\t"),
            ROW.substring(0, ROW.length() - 1),
            "",
            "x".repeat(TextLines.LONGEST + 1),
            ROW.replace("117", "118") + "\r"));
    assertEquals(
        List.of(
            "theirs:2: expected the number of an event, found \"x7\"",
            "theirs:3: expected a time of 14 digits, found \"2024-03-04\"",
            "theirs:4: expected a type of mention from 1 to 6, found \"7\"",
            "theirs:5: expected the address of a report, found \" \"",
            "theirs:6: expected a confidence from 0 to 100, found \"101\"",
            "theirs:7: expected 16 tab-separated cells, found 15",
            "theirs:9: expected a row, found a line of over 1048576 bytes"),
        faults);
    assertEquals(
        List.of(
            new ForeignMention("theirs:1", "117", "https://news.example/a"),
            new ForeignMention("theirs:10", "118", "https://news.example/a")),
        mentions);
  }

  @Test
  void ourOwnMentionsAreReadBack(@TempDir Path folder) throws IOException {
    ExportFormat gdelt =
        TableFormats.all().stream().filter(f -> f.name().equals("gdelt")).findFirst().orElseThrow();
    Path file =
        Written.mentions(gdelt, folder, Selection.standard(), Bridge.own(), Bridge.nobody());
    read(Files.readAllBytes(Path.of(file + ".mentions.CSV")));
    assertEquals(List.of(), faults);
    assertEquals(
        List.of("https://news.example/own", "https://news.example/nobody"),
        mentions.stream().map(ForeignMention::address).toList());
  }

  @Test
  void whateverTheBytesAreRowsAreReadOrNamed() {
    Random random = new Random(29);
    byte[] valid = (ROW + "\n" + ROW + "\n" + Ferry.HOSTILE).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = valid.clone();
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      read(bytes);
    }
    assertTrue(mentions.size() > 5_000, mentions.size() + " mentions");
    for (String fault : faults) {
      assertTrue(fault.matches("(?s)theirs:\\d+: expected .+, found .*"), fault);
    }
  }
}
