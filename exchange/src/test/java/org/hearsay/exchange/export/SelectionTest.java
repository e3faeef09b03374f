package org.hearsay.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hearsay.archive.CodedLine;
import org.hearsay.exchange.export.Selection.Reason;
import org.junit.jupiter.api.Test;

/** What is exported unless all is asked for. */
class SelectionTest {
  private static final String SHELLING = "The army of Torvia shelled Minsk Vale on Monday.";

  private static CodedLine shelling(String text) {
    return CodedLine.of("r1", "Vale Post", "2024-03-05", text)
        .state("army", "army of Torvia", "TUR", "MIL");
  }

  /** So many are exported, and nothing or this is left out. */
  private static void assertSelected(int exported, Map<Reason, Integer> leftOut, CodedLine line) {
    Selection standard = Selection.standard();
    assertEquals(exported, Listed.mentions(standard, line).size(), line.json());
    assertEquals(leftOut, standard.leftOut(), line.json());
    Selection all = Selection.all();
    int events = exported + leftOut.values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(events, Listed.mentions(all, line).size(), "all are written with --all");
    assertEquals(Map.of(), all.leftOut());
  }

  @Test
  void whatTheOutletTellsItselfIsExported() {
    CodedLine line =
        shelling(SHELLING)
            .event("e1", "ASSAULT", "shelled", e -> e.actor("The army of Torvia", "army"));
    assertSelected(1, Map.of(), line);
  }

  @Test
  void whatASourceSaysIsExported() {
    CodedLine line =
        shelling("The mayor said the army of Torvia shelled Minsk Vale.")
            .person("mayor", "Ana Kell", "mayor")
            .claim(
                "a1",
                "the army of Torvia shelled Minsk Vale",
                c -> c.by("The mayor", "person", "mayor").cue("said"))
            .event("e1", "ASSAULT", "shelled", e -> e.on("a1"));
    assertSelected(1, Map.of(), line);
  }

  @Test
  void whatIsOnlyAnAccusationIsLeftOut() {
    String text = "The mayor accused the army of Torvia of having shelled Minsk Vale.";
    CodedLine line =
        shelling(text)
            .person("mayor", "Ana Kell", "mayor")
            .claim(
                "a1",
                "having shelled Minsk Vale",
                c -> c.by("The mayor", "person", "mayor").cue("accused"))
            .event("e1", "ACCUSE", "accused", e -> e.recipient("the army of Torvia", "army"))
            .event("e2", "ASSAULT", "shelled", e -> e.actor("the army of Torvia", "army").on("a1"));
    assertSelected(1, Map.of(Reason.ONLY_ACCUSED, 1), line);
    assertEquals("ACCUSE", Listed.mentions(Selection.standard(), line).get(0).type().name());
  }

  @Test
  void anyAccuseTriggerMakesACueAccuse() {
    CodedLine line =
        shelling("The mayor denounced that the army of Torvia shelled Minsk Vale.")
            .claim("a1", "the army of Torvia shelled Minsk Vale", c -> c.cue("denounced"))
            .event("e1", "ACCUSE", "denounced", e -> {})
            .event("e2", "ASSAULT", "shelled", e -> e.on("a1"));
    assertSelected(1, Map.of(Reason.ONLY_ACCUSED, 1), line);
  }

  @Test
  void aWordThatAccusesIsEnough() {
    CodedLine line =
        shelling("It is alleged that the army of Torvia shelled Minsk Vale.")
            .claim("a1", "the army of Torvia shelled Minsk Vale", c -> c.cue("is alleged"))
            .event("e1", "ASSAULT", "shelled", e -> e.on("a1"));
    assertSelected(0, Map.of(Reason.ONLY_ACCUSED, 1), line);
  }

  @Test
  void anAccusationIsSeenFartherOutInTheChain() {
    CodedLine line =
        shelling("The mayor blamed the army: a witness said it shelled Minsk Vale.")
            .claim("a2", "a witness said it shelled Minsk Vale", c -> c.cue("blamed"))
            .claim("a1", "it shelled Minsk Vale", c -> c.cue("said").within("a2"))
            .event("e1", "ASSAULT", "shelled", e -> e.on("a1", "a2"));
    assertSelected(0, Map.of(Reason.ONLY_ACCUSED, 1), line);
  }

  @Test
  void accusationsAgainstPersonsAreLeftOut() {
    CodedLine line =
        shelling("The mayor accused the general of theft.")
            .person("general", "Bo Tarn", "general")
            .event("e1", "ACCUSE", "accused", e -> e.recipient("the general", "general"));
    assertSelected(0, Map.of(Reason.ACCUSATION, 1), line);
  }

  @Test
  void denialsAreLeftOut() {
    CodedLine line =
        shelling("The army denied that it shelled Minsk Vale.")
            .claim("a1", "it shelled Minsk Vale", c -> c.cue("denied").denied())
            .event("e1", "ASSAULT", "shelled", e -> e.on("a1"))
            .event("e2", "ASSAULT", "denied", e -> e.with("status", "negated"));
    assertSelected(0, Map.of(Reason.DENIED, 2), line);
  }

  @Test
  void onlyWhatIsActualOrHistoricalIsExported() {
    for (String status : List.of("actual", "historical")) {
      CodedLine line =
          shelling(SHELLING).event("e1", "ASSAULT", "shelled", e -> e.with("status", status));
      assertSelected(1, Map.of(), line);
    }
    for (String status : List.of("future", "hypothetical", "something new")) {
      CodedLine line =
          shelling(SHELLING).event("e1", "ASSAULT", "shelled", e -> e.with("status", status));
      assertSelected(0, Map.of(Reason.NOT_REAL, 1), line);
    }
  }

  @Test
  void privatePersonsHaveNoName() {
    CodedLine line =
        CodedLine.of("r1", "Police beat Jo Moss and the widow of Moss in front of Mayor Ana Kell.")
            .privatePerson("jo", "Jo Moss")
            .person("mayor", "Ana Kell", "mayor")
            .entity("widow", "widow", "group")
            .event(
                "e1",
                "ASSAULT",
                "beat",
                e ->
                    e.recipient("Jo Moss", "jo")
                        .recipient("the widow of Moss", "widow")
                        .recipient("Mayor Ana Kell", "mayor"));
    for (Selection selection : List.of(Selection.standard(), Selection.all())) {
      EventRecord event = Listed.mentions(selection, line).get(0);
      assertEquals(
          List.of(Actor.PRIVATE, Actor.PRIVATE, "Ana Kell"),
          event.recipients().stream().map(Actor::label).toList());
      assertFalse(event.recipients().toString().contains("Moss"), event.recipients().toString());
      assertTrue(event.recipients().get(0).isPrivate());
    }
  }
}
