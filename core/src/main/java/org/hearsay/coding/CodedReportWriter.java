package org.hearsay.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.event.Event;
import org.hearsay.event.Ontology;
import org.hearsay.event.Quantity;
import org.hearsay.place.Place;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/**
 * Writes coded reports as JSON, schema {@code hearsay/1}: one line each, offsets in code points.
 * The schema stands beside this class as {@code coded-report.schema.json}.
 */
public final class CodedReportWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final CodedReport coded;
  private final String text;
  private final CodePoints points;
  private final JsonGenerator json;

  private CodedReportWriter(CodedReport coded, JsonGenerator json) {
    this.coded = coded;
    this.text = coded.report().text();
    this.points = new CodePoints(text);
    this.json = json;
  }

  /** One JSON object, without a line end. */
  public static String write(CodedReport coded) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      new CodedReportWriter(coded, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "hearsay/1");
    report();
    array("entities", coded.entities().all(), this::entity);
    array("places", coded.places(), this::place);
    array("attributions", coded.attributions(), this::attribution);
    array("events", coded.events(), this::event);
    json.writeObjectFieldStart("coder");
    json.writeStringField("name", "hearsay");
    json.writeStringField("version", Coder.VERSION);
    strings("models", coded.models());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void report() throws IOException {
    Report report = coded.report();
    Metadata data = report.metadata();
    json.writeObjectFieldStart("report");
    json.writeStringField("id", report.id());
    optional("title", data.title());
    optional("outlet", data.outlet());
    optional("url", data.url());
    optional("language", data.language());
    optional("published", data.published().map(p -> p.value()));
    optional("published_basis", data.published().map(p -> lower(p.basis())));
    optional("byline", data.byline());
    optional("dateline", data.dateline());
    strings("agencies", data.agencies());
    optional("retrieved", data.retrieved());
    json.writeStringField("sha256", report.sha256());
    json.writeFieldName("extra");
    json.writeRawValue(report.extra());
    json.writeStringField("text", report.text());
    json.writeEndObject();
  }

  private void entity(Entity e) throws IOException {
    json.writeStringField("id", e.id());
    json.writeStringField("name", e.name());
    json.writeStringField("type", type(e.type()));
    array("mentions", e.mentions(), m -> span(m.span()));
    optional("country", e.country());
    strings("sectors", e.sectors().stream().sorted().map(Enum::name).toList());
    strings("roles", e.roles());
    json.writeNullField("wikidata");
    json.writeFieldName("public");
    if (e.type() == MentionType.PERSON && e.isPublic().isPresent()) {
      json.writeBoolean(e.isPublic().get());
    } else {
      json.writeNull();
    }
    number("confidence", e.confidence());
  }

  private static String type(MentionType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, COUNTRY, PLACE, GROUP, OFFICE, OTHER -> lower(type);
      case MEDIUM -> "organization";
      case DOCUMENT -> "other";
    };
  }

  private void place(Place p) throws IOException {
    json.writeStringField("id", p.id());
    span(p.span());
    json.writeStringField("name", p.name());
    optional("country", p.country());
    coordinate("latitude", p.point().map(Place.Point::latitude));
    coordinate("longitude", p.point().map(Place.Point::longitude));
    json.writeStringField("precision", lower(p.precision()));
    json.writeNullField("geonames");
    number("confidence", p.confidence());
  }

  private void attribution(Attribution a) throws IOException {
    json.writeStringField("id", a.id());
    json.writeBooleanField("headline", a.headline());
    json.writeStringField("kind", lower(a.kind()));
    if (a.source().isPresent()) {
      Source source = a.source().get();
      json.writeObjectFieldStart("source");
      span(source.span());
      strings("entities", ids(source.mentions()));
      json.writeEndObject();
    } else {
      json.writeNullField("source");
    }
    json.writeStringField("source_type", lower(a.sourceType()));
    if (a.cue().isPresent()) {
      object("cue", a.cue().get(), this::span);
    } else {
      json.writeNullField("cue");
    }
    array("content", a.content(), this::span);
    optional("within", a.within());
    json.writeStringField("certainty", lower(a.certainty()));
    json.writeStringField("polarity", lower(a.polarity()));
    number("confidence", a.confidence());
  }

  private void event(Event e) throws IOException {
    json.writeStringField("id", e.id());
    json.writeBooleanField("headline", e.sentence().headline());
    json.writeStringField("type", e.type().name());
    strings("modes", e.mode().stream().toList());
    strings("contexts", List.of());
    json.writeStringField("quad", lower(Ontology.standard().quad(e.type())).replace('_', ' '));
    json.writeNumberField("score", Ontology.standard().score(e.type(), e.mode()));
    object("trigger", e.trigger(), this::span);
    array("actors", e.actors(), this::mention);
    array("recipients", e.recipients(), this::mention);
    optional("place", e.place());
    if (e.date().isPresent()) {
      json.writeObjectFieldStart("date");
      span(e.date().get().span());
      json.writeStringField("value", e.date().get().value());
      json.writeStringField("basis", "stated");
      json.writeEndObject();
    } else {
      json.writeNullField("date");
    }
    array("quantities", e.quantities(), this::quantity);
    json.writeStringField("status", lower(e.status()));
    strings("grounds", e.grounds());
    number("confidence", e.confidence());
  }

  private void mention(Mention m) throws IOException {
    span(m.span());
    strings("entities", ids(List.of(m)));
  }

  private List<String> ids(List<Mention> mentions) {
    Entities entities = coded.entities();
    List<String> ids =
        new ArrayList<>(mentions.stream().map(m -> entities.entity(m).id()).distinct().toList());
    ids.sort(Comparator.comparing((String id) -> id.length()).thenComparing(id -> id));
    return ids;
  }

  private void quantity(Quantity q) throws IOException {
    span(q.span());
    json.writeStringField("what", lower(q.what()));
    coordinate("low", q.low());
    coordinate("high", q.high());
    optional("unit", q.unit());
  }

  private void span(Span span) throws IOException {
    json.writeNumberField("begin", points.of(span.begin()));
    json.writeNumberField("end", points.of(span.end()));
    json.writeStringField("text", span.in(text));
  }

  private interface Body<T> {
    void write(T value) throws IOException;
  }

  private <T> void object(String field, T value, Body<T> body) throws IOException {
    json.writeObjectFieldStart(field);
    body.write(value);
    json.writeEndObject();
  }

  private <T> void array(String field, Collection<T> values, Body<T> body) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      json.writeStartObject();
      body.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void optional(String field, Optional<String> value) throws IOException {
    json.writeStringField(field, value.orElse(null));
  }

  private void coordinate(String field, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void number(String field, double value) throws IOException {
    json.writeNumberField(field, Math.round(value * 1000) / 1000.0);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
