package org.hearsay.event;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of predicates.tsv and operators.tsv. */
class EventRowsTest {
  private static final NounSets SETS = new NounSets(List.of());
  private static final Kinds KINDS = new Kinds(List.of());

  private static Lexicon.Row row(String file, String line) {
    return new Lexicon.Row(file, 12, List.of(line.split(" *\\| *", -1)));
  }

  private static String fault(Runnable use, Object shown) {
    return String.valueOf(
        assertThrows(LexiconException.class, use::run, shown.toString()).getMessage());
  }

  @Test
  void aGoodRowBecomesAPredicate() {
    Lexicon.Row row =
        row("predicates.tsv", "abandon|verb|RETREAT|withdraw|subj|obj|obj:{territory},subj:party");
    Predicate predicate = Predicate.of(row, SETS, KINDS, false);
    assertEquals(EventType.RETREAT, predicate.type());
    assertEquals("withdraw", predicate.mode().orElseThrow());
    assertEquals(List.of("obj"), predicate.namedSlots());
    assertEquals(2, predicate.when().size());
    assertEquals("predicates.tsv:12", predicate.line().basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "go | vrb | RETREAT | - | subj | obj | - => found \"vrb\"",
        "go | verb | RETREET | - | subj | obj | - => found \"RETREET\"",
        "go | verb | - | - | subj | obj | - => found \"-\"",
        "go | verb | RETREAT | fly | subj | obj | - => found \"fly\"",
        "go | verb | RETREAT | - | subj | obj | obj:{no-such-set} => found {no-such-set}",
        "go | verb | RETREAT | - | subj | obj | obj:territory => found \"obj:territory\"",
        "go | verb | RETREAT | - | subj | obj | obj:{territory => found \"obj:{territory\"",
        "go | verb | RETREAT | - | subj | obj | obj,,comp => found \"obj,,comp\""
      })
  void aBadPredicateIsNamedWithItsLine(String line, String found) {
    Lexicon.Row row = row("predicates.tsv", line);
    String message = fault(() -> Predicate.of(row, SETS, KINDS, false), row);
    assertTrue(
        message.startsWith("predicates.tsv:12: expected ") && message.endsWith(found), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "vow | vrb | inf | PROMISE | to => found \"vrb\"",
        "vow | verb | infinitive | PROMISE | to => found \"infinitive\"",
        "vow | verb | inf | VOW | to => found \"VOW\"",
        "vow | verb | inf | - | to => found \"-\""
      })
  void aBadOperatorIsNamedWithItsLine(String line, String found) {
    Lexicon.Row row = row("operators.tsv", line);
    String message = fault(() -> Operator.of(row, false), row);
    assertTrue(
        message.startsWith("operators.tsv:12: expected ") && message.endsWith(found), message);
  }

  @Test
  void anEmptyAlternativeOfAnOperatorIsNamed() {
    Lexicon.Row row =
        new Lexicon.Row("operators.tsv", 3, List.of("vow", "verb", "inf||that", "PROMISE", "-"));
    String message = fault(() -> Operator.of(row, false), row);
    assertEquals(
        "operators.tsv:3: expected members between \"|\" in field 3, found \"inf||that\"", message);
  }

  @Test
  void theFilesThatComeWithHearsayHaveNoFault() {
    Lexicon.read(EventLexicon.class, "predicates.tsv", 7)
        .forEach(r -> Predicate.of(r, SETS, KINDS, false));
    Lexicon.read(EventLexicon.class, "operators.tsv", 5).forEach(r -> Operator.of(r, false));
    for (EventType type : EventType.values()) {
      assertTrue(Ontology.standard().hasMode(type, ""), type + " has no line of its own");
      assertDoesNotThrow(() -> Ontology.standard().quad(type), type.toString());
    }
  }
}
