package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.Event;
import org.hearsay.event.EventLexicon;
import org.hearsay.event.EventType;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is coded with the invented tables in {@code ontology}. */
class OwnOntologyTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/coding/ontology");
  private static final Coder OWN =
      new Coder(Knowledge.NONE, EventLexicon.with(FOLDER), Coder.DEFAULT_LIMIT);

  private static List<Event> events(Coder coder, String text) {
    return coder.code(Report.of(text)).events();
  }

  /** The event at a word. */
  private static Event at(String trigger, String text) {
    List<Event> all = events(OWN, text);
    return all.stream()
        .filter(e -> e.trigger().in(text).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + ": " + all));
  }

  private static String words(String text, List<org.hearsay.entity.Mention> mentions) {
    return String.join("; ", mentions.stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void aLineMakesAnEventThatTheModelDoesNotSee() {
    String text =
        "I have lived by the harbour all my life. As a boy I watched the navy dredge the channel"
            + " of Norway from my window, and I dreamed of ships.";
    assertEquals(List.of(), events(SharedCoder.CODER, text));
    List<Event> events = events(OWN, text);
    assertEquals(1, events.size(), events.toString());
    Event event = events.get(0);
    assertEquals(EventType.AID, event.type());
    assertEquals(Optional.of("PUBLIC-WORKS"), event.subtype());
    assertEquals("the navy", words(text, event.actors()));
    assertEquals("Norway", words(text, event.recipients()));
    assertEquals(
        "your predicates.tsv:6 “dredge verb PUBLIC-WORKS - subj of|in|obj obj:{fairway}”",
        new Basis().explain(event.basis()));
  }

  /** The model takes the unknown word for an attack. */
  @Test
  void aLineCountsWhateverTheModelSees() {
    String text = "The army flanged the Karsa fishermen on Monday.";
    assertEquals(EventType.ASSAULT, events(SharedCoder.CODER, text).get(0).type());
    List<Event> events = events(OWN, text);
    assertEquals(1, events.size(), events.toString());
    assertEquals(EventType.SANCTION, events.get(0).type());
    assertEquals("the Karsa fishermen", words(text, events.get(0).recipients()));
    assertEquals(0.5, events.get(0).confidence());
  }

  @Test
  void theSubtypeStandsBesideItsParent() throws JsonProcessingException {
    String text = "The army throttled the water supply of Norway. Rebels shelled Oslo.";
    JsonNode events =
        new ObjectMapper()
            .readTree(CodedReportWriter.write(OWN.code(Report.of(text))))
            .get("events");
    assertEquals(2, events.size(), events.toString());
    JsonNode own = events.get(0);
    assertEquals("COERCE", own.get("type").asText());
    assertEquals("WATER-CUTOFF", own.get("subtype").asText());
    assertEquals("withhold", own.at("/modes/0").asText());
    assertEquals("material conflict", own.get("quad").asText());
    assertEquals(-7, own.get("score").asDouble());
    assertFalse(events.get(1).has("subtype"), events.toString());
  }

  /** The grounds are counted, what kind of act it is does not change. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "The army flanged the rebels. => flanged => ACTUAL => 0",
        "The army did not flange the rebels. => flange => NEGATED => 0",
        "No rebels were flanged by the army. => flanged => NEGATED => 0",
        "The army failed to flange the rebels. => flange => NEGATED => 1",
        "The army has never flanged the rebels. => flanged => NEGATED => 0",
        "The army will flange the rebels on Friday. => flange => FUTURE => 0",
        "If talks fail, the army could flange the rebels. => flange => HYPOTHETICAL => 0",
        "In 1994 the army flanged the rebels. => flanged => HISTORICAL => 0",
        "The army carried out a flanging of the rebels. => flanging => ACTUAL => 0",
        "The army flanged the rebels, residents said. => flanged => ACTUAL => 1",
        "The mayor denied that the army had flanged the rebels. => flanged => ACTUAL => 1",
        "The army might have flanged the rebels, officials said. => flanged => HYPOTHETICAL => 1"
      })
  void statusAndGroundsAreThoseOfAnyOtherAct(
      String text, String trigger, Event.Status status, int grounds) {
    Event event = at(trigger, text);
    assertEquals(status, event.status(), event.toString());
    assertEquals(grounds, event.grounds().size(), event.toString());
    assertEquals(Optional.of("PIER_LEVY"), event.subtype());
    assertEquals(
        "rebels",
        text.substring(
            event.recipients().get(0).head().span().begin(),
            event.recipients().get(0).head().span().end()));
  }

  @Test
  void whatASourceDeniesIsDenied() {
    CodedReport coded =
        OWN.code(Report.of("The mayor denied that the army had flanged the rebels."));
    assertEquals(1, coded.events().size(), coded.events().toString());
    assertEquals(
        List.of("NEGATIVE"), coded.attributions().stream().map(a -> a.polarity().name()).toList());
    assertEquals(List.of(coded.attributions().get(0).id()), coded.events().get(0).grounds());
  }

  /** The pair is what the ontology makes of it, so that it is no kind of the inner act's type. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "The minister threatened to flange the rebels. => threatened => THREATEN",
        "The army refused to flange the rebels. => refused => REJECT",
        "The union vowed to flange the ministry. => vowed => THREATEN",
        "The ministry covenanted to flange the rebels. => covenanted => THREATEN"
      })
  void anActOverAnotherIsOneAct(String text, String trigger, EventType type) {
    List<Event> events = events(OWN, text);
    assertEquals(1, events.size(), events.toString());
    assertEquals(trigger, events.get(0).trigger().in(text));
    assertEquals(type, events.get(0).type());
    assertEquals(Optional.empty(), events.get(0).subtype());
    assertTrue(events.get(0).basis().contains("your predicates.tsv:3"), events.get(0).basis());
  }

  @Test
  void aLineTakesThePlaceOfOurs() {
    String text = "Police arrested two journalists in Oslo.";
    assertEquals(EventType.COERCE, events(SharedCoder.CODER, text).get(0).type());
    List<Event> events = events(OWN, text);
    assertEquals(1, events.size(), events.toString());
    assertEquals(EventType.SANCTION, events.get(0).type());
    assertEquals(Optional.of("convict"), events.get(0).mode());
    assertEquals(Optional.of("PIER_LEVY"), events.get(0).subtype());
    assertEquals("two journalists", words(text, events.get(0).recipients()));
  }

  @Test
  void aSetOfNounsTakesThePlaceOfOursOrIsNew() {
    assertEquals(
        "throttled",
        at("throttled", "The army throttled the pumps of Norway.")
            .trigger()
            .in("The army throttled the pumps of Norway."));
    assertEquals(
        List.of(Optional.empty()),
        events(OWN, "The army throttled the songs of Norway.").stream()
            .map(Event::subtype)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The government swithered to flange the fishermen.",
        "The government swithered to attack the fishermen.",
        "The wave flanged the wall.",
        "Jane Miller flanged Tom Brown."
      })
  void whatIsOnlyTalkedOfOrIsNobodysAffairIsNone(String text) {
    assertEquals(List.of(), events(OWN, text));
  }

  @Test
  void whatOursSayIsOnlyTalkedOfIsNone() {
    List<Event> events = events(OWN, "The government discussed flanging the fishermen.");
    assertEquals(List.of(EventType.CONSULT), events.stream().map(Event::type).toList());
  }

  @Test
  void allOtherSentencesAreCodedAsEver() {
    String text =
        "Rebels shelled the port of Odesa on Monday, the army said. The minister rejected the"
            + " offer. Thousands marched in Oslo against the levy. The flanges of the pump broke.";
    assertEquals(
        CodedReportWriter.write(SharedCoder.CODER.code(Report.of(text))),
        CodedReportWriter.write(OWN.code(Report.of(text))));
  }
}
