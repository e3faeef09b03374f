package org.hearsay.server.happening;

import static org.hearsay.server.happening.Told.FACT;
import static org.hearsay.server.happening.Told.event;
import static org.hearsay.server.happening.Told.line;
import static org.hearsay.server.happening.Told.plain;
import static org.hearsay.server.happening.Told.sheet;
import static org.hearsay.server.happening.Told.sourced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.archive.CodedLine;
import org.hearsay.server.happening.Sentence.Piece;
import org.hearsay.server.page.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HappeningSheetTest {
  @TempDir private Path folder = Path.of("");

  private static CodedLine minister(String id, String outlet, int hour) {
    return sourced(
            id,
            outlet,
            hour,
            "minister Ilse Varga",
            c -> c.by("minister Ilse Varga", "person", "n1"))
        .person("n1", "Ilse Varga", "minister");
  }

  private static List<String> outlets(List<Reference> references) {
    return references.stream().map(Reference::outlet).toList();
  }

  @Test
  void theTitleSaysWhoReportsItAndOnWhoseWord() {
    HappeningSheet sheet =
        sheet(
            folder,
            minister("a", "Orrin Post", 8),
            minister("b", "Tarn Herald", 9),
            minister("c", "Pelva Bote", 10));
    assertEquals(
        "3 outlets report, on the word of minister Ilse Varga alone, that Rebels attacked the port of"
            + " Orrin in Orrin (Norway), on 1 Apr 2031",
        sheet.title());
    assertFalse(sheet.unvouched());
  }

  @Test
  void whatNobodyVouchesForSaysSo() {
    HappeningSheet sheet = sheet(folder, plain("a", "Orrin Post", 8));
    assertTrue(
        sheet.title().startsWith("Orrin Post reports, without saying who vouches for it, that"),
        sheet.title());
    assertTrue(sheet.unvouched());
    assertEquals("own", sheet.asserts().get(0).kind());
  }

  @Test
  void anAccusationStaysUnderItsAccuser() {
    String text = "The League accused rebels of this: " + FACT + ".";
    HappeningSheet sheet =
        sheet(
            folder,
            line("a", "Orrin Post", 8, text)
                .entity("o1", "League", "organization")
                .claim("a1", FACT, c -> c.by("The League", "organization", "o1").cue("accused"))
                .event("e1", "ASSAULT", "shelled", event().andThen(e -> e.on("a1"))));
    assertTrue(
        sheet.title().startsWith("Orrin Post reports an accusation by League: that "),
        sheet.title());
    assertEquals(
        List.of(new Link("League", "accuses")), sheet.accounts().get(0).sentences().get(0).chain());
  }

  @Test
  void aDenialNeverReadsAsAnAssertion() {
    HappeningSheet sheet =
        sheet(
            folder,
            sourced(
                    "a",
                    "Orrin Post",
                    8,
                    "minister Ilse Varga",
                    c -> c.by("minister Ilse Varga", "person", "n1").denied())
                .person("n1", "Ilse Varga", "minister"));
    assertTrue(
        sheet.title().startsWith("Orrin Post reports a denial by minister Ilse Varga that "),
        sheet.title());
    assertTrue(sheet.accounts().get(0).sentences().get(0).denied());
    assertEquals(List.of(), sheet.asserts());
    assertEquals(List.of(true), sheet.denies().stream().map(Root::denies).toList());
  }

  @Test
  void whoDeniesWhatWasHisOwnWordIsSaidToHaveAssertedIt() {
    String text = "There is no word of it that is so, minister Ilse Varga said: " + FACT + ".";
    HappeningSheet sheet =
        sheet(
            folder,
            minister("a", "Orrin Post", 8),
            line("b", "Tarn Herald", 9, text)
                .person("n1", "Ilse Varga", "minister")
                .claim("a1", FACT, c -> c.by("minister Ilse Varga", "person", "n1").denied())
                .event("e1", "ASSAULT", "shelled", event().andThen(e -> e.on("a1"))));
    assertTrue(
        sheet
            .title()
            .startsWith(
                "Orrin Post reports, on the earlier word of minister Ilse Varga alone, that"),
        sheet.title());
    assertEquals(
        "Tarn Herald reports a denial by minister Ilse Varga.",
        sheet.headline().against().orElseThrow());
    assertEquals(List.of(), sheet.asserts());
    assertEquals(List.of("Orrin Post"), outlets(sheet.denies().get(0).before()));
  }

  @Test
  void whoDeniesStandsBesideWhoAsserts() {
    HappeningSheet sheet =
        sheet(
            folder,
            minister("a", "Orrin Post", 8),
            sourced(
                    "b",
                    "Tarn Herald",
                    9,
                    "general Emre Kostic",
                    c -> c.by("general Emre Kostic", "person", "n1").denied())
                .person("n1", "Emre Kostic", "general"));
    assertEquals(
        "Tarn Herald reports a denial by general Emre Kostic.",
        sheet.headline().against().orElseThrow());
    assertTrue(sheet.title().startsWith("Orrin Post reports, on the word of"), sheet.title());
    assertTrue(sheet.disagreements().stream().anyMatch(d -> d.about().equals("whether it is so")));
  }

  @Test
  void whomFewNameIsNotSaidToBeReportedByAll() {
    CodedLine[] lines =
        IntStream.range(0, 5)
            .mapToObj(i -> anonymous("r" + i, "Outlet " + i, 8 + i))
            .toArray(CodedLine[]::new);
    lines[0] = plain("r0", "Outlet 0", 8);
    HappeningSheet sheet = sheet(folder, lines);
    assertTrue(sheet.title().contains(" there was an attack on the port of Orrin"), sheet.title());
    Disagreement named =
        sheet.disagreements().stream()
            .filter(d -> d.about().equals("named as doing it"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Outlet 0"), outlets(named.readings().get(0).reports()));
  }

  private static CodedLine anonymous(String id, String outlet, int hour) {
    return line(
            id,
            outlet,
            hour,
            "Shells hit: somebody shelled the port of Orrin, killing nine people.")
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e ->
                e.recipient("the port of Orrin")
                    .count("dead", "nine people", 9)
                    .date("2031-04-01")
                    .with("place", "p1"));
  }

  @Test
  void aPrivatePersonIsNeverNamed() {
    String text = "Tomas Brel shelled the port of Orrin, neighbour Wanda Kreel said.";
    HappeningSheet sheet =
        sheet(
            folder,
            line("a", "Orrin Post", 8, text)
                .privatePerson("n1", "Tomas Brel")
                .privatePerson("n2", "Wanda Kreel")
                .claim(
                    "a1",
                    "Tomas Brel shelled the port of Orrin",
                    c -> c.by("neighbour Wanda Kreel", "person", "n2"))
                .event("e1", "ASSAULT", "shelled", e -> e.actor("Tomas Brel", "n1").on("a1")));
    String shown = sheet.title() + sheet.asserts() + sheet.disagreements();
    assertFalse(shown.contains("Brel") || shown.contains("Kreel"), shown);
    assertTrue(sheet.title().contains("a private person"), sheet.title());
    assertEquals(
        "a private person", sheet.accounts().get(0).sentences().get(0).chain().get(0).label());
  }

  @Test
  void aNamedSourceThatIsNotSureIsUnclear() {
    HappeningSheet sheet =
        sheet(
            folder,
            minister("a", "Orrin Post", 8)
                .claim("a2", FACT, c -> c.by("minister Ilse Varga", "person", "n1").confidence(.5))
                .event("e2", "ASSAULT", "died", event().andThen(e -> e.on("a2"))));
    assertTrue(
        sheet.accounts().get(0).sentences().stream()
            .anyMatch(s -> s.chain().get(0).label().equals("a speaker who is unclear")),
        sheet.accounts().toString());
  }

  @Test
  void copiesAreFoldedUnderTheFirst() {
    CodedLine[] lines =
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    long_("r" + i, "Outlet " + i, 8 + i).event("e1", "ASSAULT", "shelled", event()))
            .toArray(CodedLine[]::new);
    HappeningSheet sheet = sheet(folder, lines);
    assertEquals(7, sheet.articles());
    assertEquals(1, sheet.uniqueTexts());
    assertEquals(1, sheet.accounts().size());
    assertEquals("Outlet 0", sheet.accounts().get(0).report().outlet());
    assertEquals(6, sheet.accounts().get(0).copies().size());
    Root root = sheet.asserts().get(0);
    assertEquals(
        List.of("Outlet 0"), root.branches().stream().map(b -> b.report().outlet()).toList());
    assertEquals(6, root.branches().get(0).copies().size());
  }

  private static CodedLine long_(String id, String outlet, int hour) {
    String more =
        " Two cranes fell into the harbour and a warehouse of grain burned until the evening, while"
            + " fishermen brought the wounded across the bay in small boats. The ferry to Pelva did"
            + " not leave. Schools on the hill stayed shut and the bakers gave bread away.";
    return line(id, outlet, hour, FACT + "." + more);
  }

  @Test
  void manyTextsAreShownInPart() {
    CodedLine[] lines =
        IntStream.range(0, 25)
            .mapToObj(
                i ->
                    line("r" + i, "Outlet " + i, i % 24, FACT + ", line " + i + ".")
                        .event("e1", "ASSAULT", "shelled", event()))
            .toArray(CodedLine[]::new);
    HappeningSheet sheet = sheet(folder, lines);
    assertEquals(20, sheet.accounts().size());
    assertEquals(sheet.articles(), 20 + sheet.folded().size() + copies(sheet));
  }

  private static int copies(HappeningSheet sheet) {
    return sheet.accounts().stream().mapToInt(a -> a.copies().size()).sum();
  }

  private static CodedLine eleven(String id, String outlet, int hour) {
    return line(id, outlet, hour, "Rebels shelled the port of Orrin on Tuesday and eleven died.")
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e ->
                e.actor("Rebels")
                    .recipient("the port of Orrin")
                    .count("dead", "eleven", 11)
                    .date("2031-04-01")
                    .with("place", "p1"));
  }

  @Test
  void differingNumbersStandSideBySide() {
    HappeningSheet sheet =
        sheet(folder, minister("a", "Orrin Post", 8), eleven("b", "Tarn Herald", 9));
    Disagreement dead =
        sheet.disagreements().stream()
            .filter(d -> d.about().equals("dead"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "9 by [minister Ilse Varga], 2 Apr 2031, 08:00 UTC",
            "11 by [Tarn Herald], 2 Apr 2031, 09:00 UTC"),
        dead.readings().stream().map(HappeningSheetTest::vouched).toList());
  }

  private static String vouched(Disagreement.Reading reading) {
    List<String> roots = reading.roots().stream().map(Root::label).toList();
    return reading.value() + " by " + roots + ", " + reading.when();
  }

  @Test
  void aValueThatIsToldAgainHasItsFirstAndLastTime() {
    HappeningSheet sheet =
        sheet(
            folder,
            plain("b", "Tarn Herald", 12),
            minister("a", "Orrin Post", 8),
            eleven("c", "Pelva Bote", 9));
    assertEquals(
        List.of(
            "9 by [minister Ilse Varga], first 2 Apr 2031, 08:00 UTC, last 2 Apr 2031, 12:00 UTC",
            "11 by [Pelva Bote], 2 Apr 2031, 09:00 UTC"),
        sheet.disagreements().get(0).readings().stream().map(HappeningSheetTest::vouched).toList());
  }

  @Test
  void theTriggerIsMarkedWhereItStandsAsAWord() {
    HappeningSheet sheet =
        sheet(
            folder,
            line("a", "Orrin Post", 8, "Unshelled peas aside, rebels shelled the port of Orrin.")
                .event("e1", "ASSAULT", "shelled the", e -> e.actor("rebels")));
    assertEquals(
        List.of(
            new Piece("Unshelled peas aside, rebels ", false),
            new Piece("shelled the", true),
            new Piece(" port of Orrin.", false)),
        sheet.accounts().get(0).sentences().get(0).pieces());
  }
}
