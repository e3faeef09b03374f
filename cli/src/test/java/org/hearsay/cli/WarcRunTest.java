package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives: pages are read by the coding threads, and nothing of that is seen. */
class WarcRunTest {
  private static final int PAGES = 40;
  private static final String ENGLISH =
      "The port council lifted its ban on Tuesday, the harbour master, Ona Brill, told reporters."
          + " The owners did not answer questions about the ship and its crew of fourteen. ";
  private static final String SPANISH =
      "El Gobierno suspendió el miércoles las negociaciones con los pescadores del norte. "
          .repeat(9);

  private final Path folder;
  private final String archive;

  WarcRunTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < PAGES; i++) {
      // Long and short by turns; each seventh is there again, each ninth damaged, one in Spanish.
      int page = i % 7 == 6 ? i - 6 : i;
      String ship = "Ship" + page;
      String said = i == 10 ? SPANISH : ENGLISH.repeat(1 + (page * 5) % 11);
      all.writeBytes(member(record(ship, "<p>" + ship + " left. " + said + "</p>", i % 9 == 8)));
    }
    archive = Files.write(folder.resolve("ships.warc.gz"), all.toByteArray()).toString();
  }

  private static byte[] record(String ship, String text, boolean damaged) {
    String http =
        damaged ? "HTTP no\r\n\r\n" : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    byte[] block =
        (http + "<html><body><article><h1>" + ship + " leaves</h1>" + text + "</article></body>")
            .getBytes(UTF_8);
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2031-03-04T05:06:07Z\r\nWARC-Target-URI:"
            + " https://karsa.example/"
            + ship
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return (header + new String(block, UTF_8) + "\r\n\r\n").getBytes(UTF_8);
  }

  private static byte[] member(byte[] record) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
      zip.write(record);
    }
    return member.toByteArray();
  }

  private static List<String> urls(String jsonl) {
    return jsonl
        .lines()
        .map(l -> l.replaceFirst(".*?\"url\":\"https://karsa.example/([^\"]*)\".*", "$1"))
        .toList();
  }

  private static List<String> wanted() {
    List<String> ships = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      if (i % 7 != 6 && i % 9 != 8 && i != 10) {
        ships.add("Ship" + i);
      }
    }
    return ships;
  }

  /** What is said, without how long it took. */
  private static String told(Invocation run) {
    return run.err().replaceAll("; [0-9.]+ s, [0-9,]+ words/s, after [0-9.]+ s of loading", "");
  }

  @Test
  void anyNumberOfThreadsTellsTheSame() {
    Invocation one = Invocation.of("code", "--threads", "1", archive);
    assertEquals(wanted(), urls(one.out()));
    for (int run = 0; run < 3; run++) {
      Invocation four = Invocation.of("code", "--threads", "4", archive);
      assertEquals(one.out(), four.out());
      assertEquals(told(one), told(four));
    }
    assertTrue(one.err().contains("passed over: 1 not in English, 5 repeated"), one.err());
    assertTrue(one.err().contains("not coded: 4 unreadable"), one.err());
    assertEquals(1, one.status());
  }

  @Test
  void anInterruptedRunIsGoneOnWith() throws IOException {
    String whole = Invocation.of("code", archive).out();
    List<String> lines = whole.lines().toList();
    Path earlier = folder.resolve("out.jsonl");
    Files.writeString(
        earlier, String.join("\n", lines.subList(0, 9)) + "\n" + lines.get(9).charAt(0));
    Invocation rest = Invocation.of("code", "--resume", earlier.toString(), archive);
    assertEquals(wanted().subList(9, wanted().size()), urls(rest.out()));
    assertTrue(rest.err().contains("9 coded before"), rest.err());
  }

  @Test
  void whatCannotBeReadIsListedInTheOrderOfTheArchive() throws IOException {
    Path list = folder.resolve("bad.tsv");
    Invocation.of("code", "--threads", "4", "--quarantine", list.toString(), archive);
    List<String> where =
        Files.readAllLines(list).stream().skip(1).map(l -> l.split("\t", -1)[1]).toList();
    assertEquals(4, where.size());
    for (int i = 0; i < 4; i++) {
      assertTrue(where.get(i).contains(" record " + (9 * i + 9) + " at byte "), where.toString());
    }
  }
}
