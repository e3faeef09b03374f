package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A coded report and facts about it, of which some are true. */
final class RandomFacts extends RandomCases {
  private static final List<String> WORDS = List.of("a", "e", "n", "Novak", "said", "the");
  private static final List<String> KINDS = List.of("direct", "indirect", "mixed");
  private static final List<String> TYPES = List.of("AID", "AGREE", "ASSAULT");
  private static final List<String> STATUSES = List.of("actual", "future", "negated");
  private static final List<String> MODES = List.of("visit", "call", "targeted");
  private static final List<String> COUNTRIES = List.of("RUR", "BOR");
  private static final List<String> SOURCE_TYPES = List.of("person", "medium");

  RandomFacts(long seed) {
    super(seed);
  }

  @Override
  void write(Path folder, String name) throws IOException {
    String text = text(60).replace(".", ". A") + "end";
    ObjectNode coded = object();
    ObjectNode report = coded.putObject("report").put("text", text).put("published", "2031-05-03");
    report
        .put("title", text.substring(0, text.offsetByCodePoints(0, 9)))
        .put("published_basis", once(3) ? null : "text");
    ArrayNode entities = coded.putArray("entities");
    ArrayNode attributions = coded.putArray("attributions");
    ArrayNode events = coded.putArray("events");
    for (int i = 0; i < 4; i++) {
      ObjectNode entity = entities.addObject().put("id", "n" + below(4)).put("name", any(WORDS));
      entity.put("country", once(3) ? null : any(COUNTRIES));
      entity.putArray("mentions").add(span(text, 9));
      attributions.add(attribution(text));
      events.add(event(text));
    }
    if (once(3)) {
      events.addObject().setAll((ObjectNode) events.get(0));
      ((ObjectNode) events.get(1).get("trigger")).put("text", "not this");
    }
    Files.writeString(folder.resolve(name + ".gold.json"), facts().toPrettyString());
    lines(folder.resolve(name + ".coded.jsonl"), List.of(coded));
  }

  private ObjectNode attribution(String text) {
    ObjectNode attribution = object().put("id", "a" + below(4)).put("kind", any(KINDS));
    attribution.set("source", once(4) ? null : mention(text));
    attribution.put("source_type", any(SOURCE_TYPES));
    attribution.set("cue", once(4) ? null : span(text, 8));
    attribution.putArray("content").add(span(text, 30)).add(span(text, 3));
    return attribution.put("within", once(2) ? null : "a" + below(5));
  }

  private ObjectNode event(String text) {
    ObjectNode event = object().put("type", any(TYPES)).put("status", any(STATUSES));
    event.putArray("modes").add(any(MODES));
    event.set("trigger", span(text, 8));
    event.putArray("actors").add(mention(text));
    ArrayNode recipients = event.putArray("recipients");
    ArrayNode grounds = event.putArray("grounds");
    for (int i = below(3); i > 0; i--) {
      recipients.add(mention(text));
      grounds.add("a" + below(5));
    }
    return event;
  }

  private ObjectNode mention(String text) {
    ObjectNode mention = span(text, 12);
    mention.putArray("entities").add("n" + below(5));
    return mention;
  }

  private ObjectNode facts() {
    ObjectNode facts = object();
    ObjectNode report = facts.putObject("report").put("published", any(List.of("2031", "2032")));
    report.put("published_basis", "text").put("title_has", any(WORDS));
    report.putArray("title_lacks").add(any(WORDS));
    ArrayNode attributions = facts.putArray("attributions");
    ArrayNode events = facts.putArray("events");
    ArrayNode never = facts.putArray("never");
    for (int i = 0; i < 5; i++) {
      attributions.add(attributionFact("A" + i));
      events.add(eventFact("E" + i).put("optional", once(4)));
      never.add(eventFact("N" + i).put("what", "event").put("why", "so"));
    }
    never.addObject().put("id", "Q").put("what", "quotation").put("content_is", any(WORDS));
    return facts;
  }

  private ObjectNode attributionFact(String id) {
    ObjectNode fact = object().put("id", id);
    for (String field :
        List.of("source_has", "entity_has", "cue_has", "content_has", "within_has")) {
      words(fact, field, 5);
    }
    maybe(fact, "kind", KINDS, 2);
    maybe(fact, "source_type", SOURCE_TYPES, 3);
    return fact;
  }

  private ObjectNode eventFact(String id) {
    ObjectNode fact = object().put("id", id).put("type", any(TYPES));
    for (String field : List.of("actor_has", "recipient_has", "sentence_has")) {
      words(fact, field, 5);
    }
    maybe(fact, "mode", MODES, 6);
    maybe(fact, "status", STATUSES, 4);
    maybe(fact, "actor_country", COUNTRIES, 5);
    maybe(fact, "recipient_country", COUNTRIES, 5);
    if (once(4)) {
      fact.putArray("grounds").add("any");
    }
    if (once(4)) {
      fact.putArray("grounds_has").add(any(WORDS));
    }
    if (once(4)) {
      fact.putArray("parties").add(any(WORDS)).addArray().add(any(WORDS)).add(any(WORDS));
    }
    return fact;
  }

  private void words(ObjectNode fact, String field, int times) {
    if (once(times)) {
      fact.putArray(field).add(any(WORDS)).add(any(WORDS));
    } else {
      maybe(fact, field, WORDS, times);
    }
  }

  private void maybe(ObjectNode fact, String field, List<String> values, int times) {
    if (once(times)) {
      fact.put(field, any(values));
    }
  }
}
