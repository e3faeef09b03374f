package org.hearsay.exchange.annotation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.coding.Coder;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Statement;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.iri.Iris;
import org.hearsay.exchange.iri.ReportIri;
import org.hearsay.exchange.json.JsonWriter;

/** Writes an AnnotationPage. */
final class AnnotationWriter implements EventWriter {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final JsonWriter out;

  AnnotationWriter(Path output) throws IOException {
    ObjectNode head = JSON.objectNode();
    head.putArray("@context").add(CONTEXT).addObject().put("hearsay", Iris.VOCABULARY);
    // The standard wants a name of each page.
    String name = output.getFileName() == null ? "page" : output.getFileName().toString();
    head.put("id", "urn:hearsay:annotations:" + Iris.segment(name));
    head.put("type", "AnnotationPage");
    this.out = JsonWriter.list(output, head, "items");
  }

  @Override
  public void begin(Statements statements) throws IOException {
    Header report = statements.report();
    for (Statement statement : statements.all()) {
      Ground ground = statement.ground();
      ObjectNode annotation =
          annotation(ReportIri.of(report).found("attribution", ground.id()), "describing");
      List<Ground> grounds = new ArrayList<>(List.of(ground));
      grounds.addAll(statement.around());
      ArrayNode bodies = annotation.putArray("body");
      text(bodies.addObject(), Voice.of(report, grounds), "describing");
      text(bodies.addObject(), ground.kind() + " statement", "tagging");
      ArrayNode targets = annotation.putArray("target");
      ground.content().forEach(piece -> targets.add(Target.of(report, piece)));
      annotation.put("hearsay:source", ground.shown());
      annotation.put("hearsay:sourceType", ground.sourceType());
      annotation.put("hearsay:polarity", ground.negative() ? "negative" : "positive");
      annotation.put("hearsay:confidence", ground.confidence());
      out.add(annotation);
    }
  }

  @Override
  public void add(EventRecord event) throws IOException {
    for (Telling telling : event.tellings()) {
      ReportIri report = ReportIri.of(telling.report());
      ObjectNode annotation = annotation(name(report, telling), "classifying");
      ArrayNode bodies = annotation.putArray("body");
      text(bodies.addObject(), telling.type().name(), "classifying");
      telling.modes().forEach(mode -> text(bodies.addObject(), mode, "tagging"));
      text(bodies.addObject(), summary(telling), "describing");
      annotation.putArray("target").add(Target.of(telling.report(), telling.trigger()));
      annotation.put("hearsay:event", event.id());
      annotation.put("hearsay:status", telling.status());
      annotation.put("hearsay:confidence", telling.confidence());
      out.add(annotation);
    }
  }

  private static String name(ReportIri report, Telling telling) {
    return telling
        .event()
        .map(event -> report.found("event", event))
        .orElseGet(() -> report.found("telling", "at-" + telling.trigger().begin()));
  }

  private static ObjectNode annotation(String id, String motivation) {
    ObjectNode annotation = JSON.objectNode();
    annotation.put("id", id).put("type", "Annotation").put("motivation", motivation);
    ObjectNode creator = annotation.putObject("creator");
    creator.put("id", "urn:hearsay:coder:" + Iris.segment(Coder.VERSION));
    creator.put("type", "Software").put("name", "Hearsay " + Coder.VERSION);
    return annotation;
  }

  private static void text(ObjectNode body, String value, String purpose) {
    body.put("type", "TextualBody").put("value", value).put("purpose", purpose);
    body.put("format", "text/plain").put("language", "en");
  }

  private static String summary(Telling telling) {
    String status = telling.status().equals("actual") ? "" : " (" + telling.status() + ")";
    return Voice.of(telling.report(), telling.grounds())
        + ": "
        + telling.type()
        + status
        + side(" by ", telling.actors())
        + side(" towards ", telling.recipients());
  }

  private static String side(String word, List<Actor> actors) {
    return actors.isEmpty()
        ? ""
        : word + actors.stream().map(Actor::label).distinct().collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
