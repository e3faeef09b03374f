package org.hearsay.server.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;
import org.hearsay.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final List<String> NONE = List.of();
  private static final List<String> A = List.of("the guard");
  private static final List<String> B = List.of("dockers");

  private static String say(String type, List<String> actors, List<String> whom, String status) {
    return Wording.clause(type, Optional.empty(), actors, whom, status);
  }

  @ParameterizedTest
  @CsvSource({
    "AGREE,the guard promised cooperation to dockers,there was a promise of cooperation to dockers",
    "CONSULT,the guard held talks with dockers,there was a meeting with dockers",
    "SUPPORT,the guard expressed support for dockers,there was an expression of support for dockers",
    "CONCEDE,the guard made a concession to dockers,there was a concession to dockers",
    "COOPERATE,the guard cooperated with dockers,there was cooperation with dockers",
    "AID,the guard gave aid to dockers,there was aid to dockers",
    "RETREAT,the guard gave way to dockers,there was a retreat before dockers",
    "REQUEST,the guard made a demand of dockers,there was a demand to dockers",
    "ACCUSE,the guard accused or criticized dockers,there was an accusation against dockers",
    "REJECT,the guard turned down dockers,there was a refusal towards dockers",
    "THREATEN,the guard threatened dockers,there was a threat against dockers",
    "PROTEST,the guard protested against dockers,there was a protest against dockers",
    "SANCTION,the guard took punitive steps against dockers,there was a punitive step against dockers",
    "MOBILIZE,the guard mobilized forces against dockers,there was a mobilization against dockers",
    "COERCE,the guard used coercion against dockers,there was coercion against dockers",
    "ASSAULT,the guard attacked dockers,there was an attack on dockers",
  })
  void everyTypeHasWordsWithAndWithoutAnActor(String type, String active, String passive) {
    assertEquals(active, say(type, A, B, "actual"));
    assertEquals(passive, say(type, NONE, B, "actual"));
  }

  @ParameterizedTest
  @CsvSource({
    "actual,the guard attacked dockers,the guard carried out an attack,there was an attack",
    "historical,the guard attacked dockers,the guard carried out an attack,there was an attack",
    "future,the guard will attack dockers,the guard will carry out an attack,there will be an attack",
    "hypothetical,the guard might attack dockers,the guard might carry out an attack,there might be an attack",
    "negated,the guard did not attack dockers,the guard did not carry out an attack,there was no attack",
  })
  void aStatusChangesTheVerb(String status, String active, String alone, String neither) {
    assertEquals(active, say("ASSAULT", A, B, status));
    assertEquals(alone, say("ASSAULT", A, NONE, status));
    assertEquals(neither, say("ASSAULT", NONE, NONE, status));
    assertEquals(neither + " on dockers", say("ASSAULT", NONE, B, status));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void whatIsNotSoNeverReadsAsDone(EventType type) {
    for (List<String> whom : List.of(NONE, B)) {
      for (List<String> actors : List.of(NONE, A)) {
        String done = say(type.name(), actors, whom, "actual");
        for (String status : List.of("future", "hypothetical", "negated")) {
          String other = say(type.name(), actors, whom, status);
          assertTrue(!other.contains(done) && !done.contains(other), other);
          assertTrue(other.matches(".* (will|might|did not|was no) .*"), other);
        }
      }
    }
  }

  @Test
  void everyRowIsOfATypeAndAModeOfTheOntology() {
    int types = 0;
    for (Lexicon.Row row : Lexicon.read(Wording.class, "wording.tsv", 8)) {
      EventType type = EventType.valueOf(row.text(0));
      if (row.text(1).isEmpty()) {
        types++;
      } else {
        assertTrue(Ontology.standard().hasMode(type, row.text(1)), row.text(0) + " " + row.text(1));
      }
    }
    assertEquals(EventType.values().length, types);
  }

  @Test
  void aModeIsSaidMoreExactlyAndOneWithoutWordsAsItsType() {
    assertEquals(
        "the guard detained dockers",
        Wording.clause("COERCE", Optional.of("arrest"), A, B, "actual"));
    assertEquals(
        "the guard attacked dockers",
        Wording.clause("ASSAULT", Optional.of("primitive"), A, B, "actual"));
  }

  @Test
  void manyAreCounted() {
    assertEquals(
        "a, b and c attacked dockers", say("ASSAULT", List.of("a", "b", "c"), B, "actual"));
    assertEquals(
        "a, b, c and 2 others attacked dockers",
        say("ASSAULT", List.of("a", "b", "c", "d", "e"), B, "actual"));
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> say("DANCE", A, B, "actual"));
  }
}
