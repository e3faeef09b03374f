package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.archive.origin.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionTest {
  @TempDir private Path folder = Path.of("");

  private static CodedLine strike(String id, String more, Consumer<CodedEvent> event) {
    String text =
        "Dockers at Velmouth walked out over the new cranes of Brandt and Sons, the union of"
            + " dockers said. "
            + more;
    return CodedLine.of(id, "Outlet " + id, "2031-05-0" + id.charAt(1) + "T08:00:00Z", text)
        .event("e1", "PROTEST", "walked out", event);
  }

  /** What the reports tell differently: value by report numbers. */
  private List<String> contradictions(CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return Shelf.only(archive).contradictions().stream()
          .map(
              c ->
                  c.about()
                      + String.join(
                          "", c.values().stream().map(v -> " " + v.value() + v.reports()).toList()))
          .toList();
    }
  }

  @Test
  void whatAllTellAlikeIsNoContradiction() {
    assertEquals(
        List.of(),
        contradictions(
            strike("s1", "300 came.", e -> e.count("participants", "300", 300)),
            strike("s2", "It was 300.", e -> e.count("participants", "300", 300)),
            strike("s3", "Nobody counted.", e -> {})));
  }

  @Test
  void differingDaysStandEachWithTheirReports() {
    assertEquals(
        List.of("date 2031-04-30[1, 3] 2031-05-01[2]"),
        contradictions(
            strike("s1", "", e -> e.date("2031-04-30")),
            strike("s2", "", e -> e.date("2031-05-01")),
            strike("s3", "", e -> e.date("2031-04-30"))));
  }

  @Test
  void aSpanOfDaysIsNoOtherDay() {
    assertEquals(
        List.of(),
        contradictions(
            strike("s1", "", e -> e.date("2031-04-30")),
            strike("s2", "", e -> e.date("2031-04-28/2031-05-01"))));
  }

  @Test
  void numbersOfDifferentThingsAreComparedEachWithTheirLikes() {
    assertEquals(
        List.of("participants 300[1] 450[2]", "arrested 2[2] 3[3]"),
        contradictions(
            strike("s1", "300 came.", e -> e.count("participants", "300", 300)),
            strike(
                "s2",
                "450 came, two were held.",
                e -> e.count("participants", "450", 450).count("arrested", "two", 2)),
            strike("s3", "Three were held.", e -> e.count("arrested", "Three", 3))));
  }

  @Test
  void fractionsAndLargeNumbersAreShownInFull() {
    assertEquals(
        List.of("amount 2.5[1] 3000000000[2]"),
        contradictions(
            strike("s1", "Cost: 2.5.", e -> e.count("money", "2.5", 2.5)),
            strike("s2", "Cost: three billion.", e -> e.count("money", "three billion", 3e9))));
  }

  /** What the reports tell differently: value, on whose word, first and last told. */
  private List<String> vouched(CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return Shelf.only(archive).contradictions().stream()
          .flatMap(c -> c.values().stream())
          .map(
              v ->
                  "%s by %s, %s to %s"
                      .formatted(
                          v.value(),
                          v.origins().stream().map(Origin::label).toList(),
                          v.first().orElse("?"),
                          v.last().orElse("?")))
          .toList();
    }
  }

  /** Of a day that nobody knows. */
  private static CodedLine said(String id, String who, int people) {
    String text =
        "Dockers at Velmouth walked out over the new cranes of Brandt and Sons. They were %d, %s said."
            .formatted(people, who);
    return CodedLine.of(id, text)
        .with("outlet", "Outlet " + id)
        .person("n1", who, "minister")
        .claim("a1", "They were " + people, c -> c.by(who, "person", "n1"))
        .event(
            "e1",
            "PROTEST",
            "walked out",
            e ->
                e.actor("Dockers")
                    .count("participants", Integer.toString(people), people)
                    .on("a1"));
  }

  @Test
  void eachValueHasItsOriginsAndTimesAndTheFirstToldComesFirst() {
    assertEquals(
        List.of(
            "450 by [minister Ilse Varga], 2031-05-01T06:00:00Z to 2031-05-01T07:30:00+01:00",
            "300 by [minister Pavo Rask], 2031-05-02 to 2031-05-03T09:00:00Z",
            "500 by [minister Emre Kostic], ? to ?"),
        vouched(
            said("s1", "Pavo Rask", 300).with("published", "2031-05-02"),
            said("s2", "Pavo Rask", 300).with("published", "2031-05-03T09:00:00Z"),
            said("s3", "Emre Kostic", 500),
            said("s4", "Ilse Varga", 450).with("published", "2031-05-01T07:30:00+01:00"),
            said("s5", "Ilse Varga", 450).with("published", "2031-05-01T06:00:00Z")));
  }

  @Test
  void aDenialHasItsOriginsAndTimes() {
    CodedLine denial =
        strike("s2", "Nobody did, Pavo Rask said.", e -> e.on("a1"))
            .person("n1", "Pavo Rask", "minister")
            .claim("a1", "Nobody did", c -> c.by("Pavo Rask", "person", "n1").denied());
    assertEquals(
        List.of(
            "told by [Outlet s1 (own voice)], 2031-05-01T08:00:00Z to 2031-05-01T08:00:00Z",
            "denied by [minister Pavo Rask], 2031-05-02T08:00:00Z to 2031-05-02T08:00:00Z"),
        vouched(strike("s1", "", e -> {}), denial));
  }

  @Test
  void anActThatIsToldAsNotDoneIsADenial() {
    assertEquals(
        List.of("whether told[1] denied[2]"),
        contradictions(
            strike("s1", "", e -> {}), strike("s2", "", e -> e.with("status", "negated"))));
  }
}
