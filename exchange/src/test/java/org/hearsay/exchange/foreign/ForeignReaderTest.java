package org.hearsay.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.event.EventType;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.Bridge;
import org.hearsay.exchange.table.TableFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignReaderTest {
  private static final String HEAD =
      "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tActor Name\tActor Country"
          + "\tRecipient Country";

  private static final String ICEWS_HEAD =
      "Event ID\tEvent Date\tSource Country\tCAMEO Code\tTarget Country";

  private final List<ForeignEvent> events = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private void read(ForeignFormat format, String text, Charset charset) {
    read(format, text.getBytes(charset));
  }

  private void read(ForeignFormat format, byte[] bytes) {
    try {
      new ForeignReader(format, events::add, f -> faults.add(f.where() + ": " + f.problem()))
          .read(new ByteArrayInputStream(bytes), "theirs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String gdelt(String day, String code, String actor, String recipient) {
    List<String> cells = new ArrayList<>(Collections.nCopies(61, ""));
    cells.set(0, "117");
    cells.set(1, day);
    cells.set(7, actor);
    cells.set(17, recipient);
    cells.set(26, code);
    return String.join("\t", cells) + "\n";
  }

  @Test
  void polecatIsReadByItsHeader() {
    read(
        ForeignFormat.POLECAT,
        HEAD + "\nA1\t2024-03-04\tassault\taerial\t-9\tX\tNOR\tUnited States\n",
        StandardCharsets.UTF_8);
    assertEquals(List.of(), faults);
    assertEquals(
        List.of(
            new ForeignEvent(
                "theirs:2",
                "A1",
                LocalDate.parse("2024-03-04"),
                Optional.of(EventType.ASSAULT),
                Optional.of("NOR"),
                Optional.of("USA"))),
        events);
  }

  /** As the files are that were published. */
  @Test
  void whatPublishedFilesDifferInIsNoFault() {
    String row = "\nA1\t2024-03-04\tASSAULT\taerial\t";
    String rest = "Peña\tNOR\tSWE";
    read(
        ForeignFormat.POLECAT,
        HEAD.replace("Intensity", "Event Intensity") + row + "-9\t" + rest,
        StandardCharsets.UTF_8);
    read(
        ForeignFormat.POLECAT,
        HEAD.replace("Intensity\t", "") + row + rest,
        StandardCharsets.UTF_8);
    read(
        ForeignFormat.POLECAT,
        HEAD.replace("Event Date", "Headline\tEvent Date")
            + "\nA1\tBombs\t2024-03-04\tASSAULT\taerial\t-9\t"
            + rest,
        StandardCharsets.UTF_8);
    read(
        ForeignFormat.POLECAT,
        "\uFEFF" + HEAD + "\t\t\r" + row + "-9\t" + rest + "\t\t\t\r\n",
        StandardCharsets.UTF_8);
    read(ForeignFormat.POLECAT, HEAD + row + "-9\t" + rest, StandardCharsets.ISO_8859_1);
    assertEquals(List.of(), faults);
    assertEquals(5, events.size());
    assertEquals(
        1, events.stream().map(e -> e.day() + " " + e.actor() + e.recipient()).distinct().count());
  }

  @Test
  void gdeltAndIcewsHaveCodesOfCameo() {
    read(
        ForeignFormat.GDELT,
        gdelt("20240304", "0841", "ROM", "TMP") + gdelt("20240304", "010", "NOR", "EUR"),
        StandardCharsets.UTF_8);
    read(
        ForeignFormat.ICEWS,
        ICEWS_HEAD + "\n9\t2024-03-04\tNorway\t042\tSweden\n",
        StandardCharsets.UTF_8);
    assertEquals(List.of(), faults);
    assertEquals(
        List.of(
            "Optional[RETREAT] Optional[ROU] Optional[TLS]",
            "Optional.empty Optional[NOR] Optional.empty",
            "Optional[CONSULT] Optional[NOR] Optional[SWE]"),
        events.stream().map(e -> e.type() + " " + e.actor() + " " + e.recipient()).toList());
  }

  @Test
  void aDamagedRowIsNamedAndAllOthersAreRead() {
    read(
        ForeignFormat.POLECAT,
        HEAD
            + "\nA1\t04/03/2024\tASSAULT\t\t\t\tNOR\tSWE"
            + "\nA2\t2024-03-04\tSHOUT\t\t\t\tNOR\tSWE"
            + "\nA3\t2024-03-04\n\nA4\t2024-03-04\tAID\t\t\t\tNOR\tSWE\tone too many\n"
            + "x".repeat(TextLines.LONGEST + 5)
            + "\nA5\t2024-03-04\tAID\t\t\t\tNOR\tSWE",
        StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "theirs:2: expected a day, found \"04/03/2024\"",
            "theirs:3: expected a type of PLOVER, found \"SHOUT\"",
            "theirs:4: expected 8 tab-separated cells, found 2",
            "theirs:6: expected 8 tab-separated cells, found 9",
            "theirs:7: expected a row, found a line of over 1048576 bytes"),
        faults);
    assertEquals(List.of("A5"), events.stream().map(ForeignEvent::id).toList());
  }

  @Test
  void aFileOfAnotherFormatIsNamedOnce() {
    read(ForeignFormat.POLECAT, gdelt("20240304", "190", "NOR", "SWE"), StandardCharsets.UTF_8);
    read(ForeignFormat.ICEWS, "", StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "theirs:1: expected a column \"Event ID\", found none",
            "theirs:1: expected a column \"Event ID\", found none"),
        faults);
  }

  @Test
  void ourOwnTablesAreReadBack(@TempDir Path folder) throws IOException {
    for (ExportFormat format : TableFormats.all()) {
      Optional<ForeignFormat> foreign =
          List.of(ForeignFormat.values()).stream()
              .filter(f -> f.toString().equals(format.name()))
              .findFirst();
      if (foreign.isEmpty()) {
        continue;
      }
      Path file = Written.mentions(format, folder, Selection.standard(), Bridge.own());
      Path events = Path.of(file + ".export.CSV");
      read(foreign.get(), Files.readAllBytes(Files.exists(events) ? events : file));
    }
    assertEquals(List.of(), faults);
    assertEquals(
        List.of("2024-03-04 ASSAULT MLI MLI"),
        events.stream()
            .map(
                e ->
                    e.day()
                        + " "
                        + e.type().orElseThrow()
                        + " "
                        + e.actor().orElseThrow()
                        + " "
                        + e.recipient().orElseThrow())
            .distinct()
            .toList());
    assertEquals(3, events.size());
  }

  @Test
  void whateverTheBytesAreRowsAreReadOrNamed() {
    Random random = new Random(23);
    String valid = HEAD + "\nA1\t2024-03-04\tASSAULT\taerial\t-9\tX\tNOR\tSWE\n" + Ferry.HOSTILE;
    byte[] rows = (gdelt("20240304", "190", "NOR", "SWE") + valid).getBytes(StandardCharsets.UTF_8);
    byte[] polecat = valid.getBytes(StandardCharsets.UTF_8);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      ForeignFormat format = List.of(ForeignFormat.values()).get(i % 3);
      byte[] bytes = (format == ForeignFormat.GDELT ? rows : polecat).clone();
      for (int n = random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      events.clear();
      faults.clear();
      read(format, bytes);
      read += events.size();
      for (String fault : faults) {
        assertTrue(fault.matches("(?s)theirs:\\d+: expected .+, found .*"), fault);
      }
    }
    assertTrue(read > 5_000, read + " events");
  }
}
