package org.hearsay.archive.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shares words and is no copy; and who leads a text. */
class NoCopyTest {
  private static final String SPEECH =
      "\"I have sailed past Cape Lind for thirty years, and never once have I seen that station"
          + " without a light or a man at the radio. Whoever took the key away must answer for"
          + " every bruise on that ship, and I shall ask for the name until somebody gives it to"
          + " me,\"";

  @TempDir private Path folder = Path.of("");

  @Test
  void reportsThatShareOnlyALongQuotationAreTwoTexts() {
    assertUnique(
        2,
        "Captain Jorun Halle lost his temper before the inquiry in Tarn. "
            + SPEECH
            + " he told the three judges, who had asked him about soundings and the weather.",
        "An inquiry opened on Monday with shouting. "
            + SPEECH
            + " were the words of the ferry's captain, whom his union had begged to stay calm.");
  }

  @Test
  void aTemplateWithOtherNamesIsAnotherText() {
    String template =
        "%s, April 2 (VPA) - An earthquake of magnitude %s shook %s on Wednesday, the geological"
            + " survey said. Its centre was %s kilometres %s of %s at a depth of %s kilometres."
            + " There were no immediate reports of damage or casualties. Residents of %s said"
            + " that lamps swung and dogs barked.";
    assertUnique(
        2,
        template.formatted("TARN", "4.1", "Tarn", "30", "north", "Ostrow", "12", "Lindholm"),
        template.formatted("PELVA", "5.6", "Pelva", "85", "south", "Brack", "44", "Velmouth"));
  }

  @Test
  void boilerplateDoesNotJoinTheTextsOfTwoStories() {
    String foot =
        "The Tarn Herald is an independent newspaper owned by its readers. Write to the editors"
            + " with hints and corrections; we answer every letter within a week and print the"
            + " best on Saturday.";
    String market =
        "Traders in Ostrow closed their stalls on Tuesday because the town doubled the fee for"
            + " water, baker Emre Kostic among them. The mayor received nobody and let his"
            + " secretary say that pipes cost money. Carts blocked the bridge until the evening.";
    String ferry = Dispatch.TEXT + "\n\n" + foot;
    String stalls = market + "\n\n" + foot;
    assertUnique(2, ferry, stalls);
    assertUnique(2, ferry, stalls, foot);
    assertUnique(2, ferry, foot, stalls);
    assertUnique(2, foot, ferry, stalls);
    assertUnique(2, foot, stalls, ferry);
  }

  @Test
  void twoReportsOnOneOccurrenceInOwnWordsAreTwoTexts() {
    assertUnique(
        2,
        Dispatch.TEXT,
        "All 312 passengers of the ferry Marigold are safe after it hit a sandbank near Pelva on"
            + " Wednesday morning. Tamsin Oduya, who runs the harbour, blames an empty station at"
            + " Cape Lind. Eleven of them saw a doctor. A tug from Tarn is under way.");
  }

  @Test
  void theReportThatNamesItsAgencyLeadsWhateverTheOrder() {
    CodedLine early = CodedLine.of("r1", "Tarn Herald", "2031-04-02T05:00:00Z", Dispatch.TEXT);
    CodedLine wire =
        CodedLine.of("r2", "VPA", "2031-04-02T07:00:00Z", Dispatch.TEXT + " ").agency("VPA");
    CodedLine late = CodedLine.of("r3", "Pelva Bote", "2031-04-02T09:00:00Z", Dispatch.TEXT);
    for (List<CodedLine> order :
        List.of(
            List.of(early, wire, late),
            List.of(wire, late, early),
            List.of(late, early, wire),
            List.of(late, wire, early))) {
      assertEquals(List.of("r2"), leaders(order), names(order));
    }
    assertEquals(List.of("r1"), leaders(List.of(late, early)));
  }

  /** The names of the reports that lead a text. */
  private List<String> leaders(List<CodedLine> lines) {
    Path own = folder.resolve("led" + names(lines).hashCode());
    assertTrue(own.toFile().mkdir());
    try (Archive archive = Shelf.of(own, lines.toArray(CodedLine[]::new))) {
      return archive.questions().reports().stream()
          .map(r -> archive.questions().report(r.uniqueText().orElseThrow()).name())
          .distinct()
          .toList();
    }
  }

  private static String names(List<CodedLine> lines) {
    return String.join(
        " ", lines.stream().flatMap(l -> Stream.of(Shelf.prepared(l).name())).toList());
  }

  private void assertUnique(int texts, String... reports) {
    assertEquals(texts, Texts.unique(folder, reports), String.join("\n---\n", reports));
  }
}
