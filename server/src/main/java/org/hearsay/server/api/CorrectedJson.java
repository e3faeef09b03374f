package org.hearsay.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;

/**
 * The contract's JSON of a report with what persons set right put in. Each record that was set
 * right has {@code "corrected"}: the fields with their right values. What a person took out is not
 * there, nor does anything rest on it.
 */
final class CorrectedJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CodedRecord record;
  private final CodedRecord coded;
  private final ObjectNode root;

  private CorrectedJson(CodedRecord record) {
    this.record = record;
    try {
      this.coded = RecordReader.read(record.json());
      this.root = (ObjectNode) JSON.readTree(record.json());
    } catch (RecordException | JsonProcessingException e) {
      throw new IllegalStateException("a record that was read cannot be read again", e);
    }
  }

  /**
   * One line.
   *
   * @param record with its corrections; its JSON is still as it was coded
   */
  static String of(CodedRecord record) {
    CorrectedJson corrected = new CorrectedJson(record);
    if (!corrected.isCorrected()) {
      return record.json();
    }
    corrected.claims();
    corrected.events();
    return corrected.root.toString();
  }

  private boolean isCorrected() {
    return !record.claims().equals(coded.claims()) || !record.events().equals(coded.events());
  }

  private void claims() {
    for (Iterator<JsonNode> all = root.withArray("attributions").iterator(); all.hasNext(); ) {
      ObjectNode node = (ObjectNode) all.next();
      Claim right = record.claims().get(node.path("id").asText());
      if (right == null) {
        all.remove();
      } else if (!right.equals(coded.claims().get(right.id()))) {
        claim(node, right);
      }
    }
    Set<String> there = record.claims().keySet();
    for (JsonNode node : root.withArray("attributions")) {
      if (!there.contains(node.path("within").asText())) {
        ((ObjectNode) node).putNull("within");
      }
    }
    for (JsonNode node : root.withArray("events")) {
      removeOthers(node.withArray("grounds"), there);
    }
  }

  private static void removeOthers(ArrayNode ids, Set<String> there) {
    for (Iterator<JsonNode> all = ids.iterator(); all.hasNext(); ) {
      if (!there.contains(all.next().asText())) {
        all.remove();
      }
    }
  }

  private void claim(ObjectNode node, Claim right) {
    Claim wrong = coded.claims().get(right.id());
    ObjectNode corrected = node.putObject("corrected");
    node.put("confidence", right.confidence());
    if (wrong == null || right.negative() != wrong.negative()) {
      String polarity = right.negative() ? "negative" : "positive";
      node.put("polarity", polarity);
      corrected.put("polarity", polarity);
    }
    if (wrong == null || !right.source().equals(wrong.source())) {
      String words = right.source().map(CodedRecord.Mention::text).orElse("");
      corrected.put("source", words);
      node.set("source", source(words, right.content().get(0).begin()).orElse(null));
    }
  }

  /**
   * A source as the contract has it, where its words stand nearest; empty where they do not stand
   * in the report, since a span is nothing but what stands there.
   */
  private Optional<ObjectNode> source(String words, int near) {
    String text = record.header().text();
    int best = -1;
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      int begin = text.codePointCount(0, at);
      if (best < 0 || Math.abs(begin - near) < Math.abs(best - near)) {
        best = begin;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int begin = best;
    int end = begin + words.codePointCount(0, words.length());
    ObjectNode source = JSON.createObjectNode().put("begin", begin).put("end", end);
    ArrayNode entities = source.put("text", words).putArray("entities");
    record.entities().values().stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.begin() == begin && m.end() == end))
        .forEach(e -> entities.add(e.id()));
    return Optional.of(source);
  }

  private void events() {
    Map<String, EventMention> right = byId(record);
    Map<String, EventMention> wrong = new HashMap<>(byId(coded));
    for (Iterator<JsonNode> all = root.withArray("events").iterator(); all.hasNext(); ) {
      ObjectNode node = (ObjectNode) all.next();
      String id = node.path("id").asText();
      EventMention event = right.get(id);
      if (event == null) {
        all.remove();
      } else if (!event.equals(wrong.get(id))) {
        event(node, event, Optional.ofNullable(wrong.get(id)));
      }
    }
  }

  private static Map<String, EventMention> byId(CodedRecord record) {
    return record.events().stream()
        .collect(Collectors.toMap(EventMention::id, Function.identity(), (a, b) -> a));
  }

  private static void event(ObjectNode node, EventMention right, Optional<EventMention> wrong) {
    ObjectNode corrected = node.putObject("corrected");
    node.put("confidence", right.confidence());
    if (!wrong.map(EventMention::status).equals(Optional.of(right.status()))) {
      node.put("status", right.status());
      corrected.put("status", right.status());
    }
    if (!wrong.map(EventMention::type).equals(Optional.of(right.type()))) {
      EventType type = EventType.valueOf(right.type());
      Ontology ontology = Ontology.standard();
      node.put("type", right.type());
      // A user's own kind of the type that was wrong.
      node.remove("subtype");
      node.putArray("modes");
      node.put("quad", ontology.quad(type).name().toLowerCase(Locale.ROOT).replace('_', ' '));
      node.put("score", ontology.score(type, Optional.empty()));
      corrected.put("type", right.type());
    }
  }
}
