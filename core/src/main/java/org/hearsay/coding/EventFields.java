package org.hearsay.coding;

import java.io.IOException;
import java.util.List;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event;
import org.hearsay.event.Ontology;
import org.hearsay.event.Quantity;

/** Events in the schema, with quad and score as the ontology has them for type and mode. */
final class EventFields {
  private final JsonFields json;
  private final EntityFields entities;

  EventFields(JsonFields json, EntityFields entities) {
    this.json = json;
    this.entities = entities;
  }

  void write(Event e) throws IOException {
    Ontology ontology = Ontology.standard();
    json.text("id", e.id());
    json.flag("headline", e.sentence().headline());
    json.text("type", e.type().name());
    if (e.subtype().isPresent()) {
      json.text("subtype", e.subtype());
    }
    json.strings("modes", e.mode().stream().toList());
    json.strings("contexts", e.contexts());
    json.text("quad", JsonFields.lower(ontology.quad(e.type())).replace('_', ' '));
    json.number("score", ontology.score(e.type(), e.mode()));
    json.object("trigger", e.trigger(), json::span);
    json.array("actors", e.actors(), this::mention);
    json.array("recipients", e.recipients(), this::mention);
    json.text("place", e.place());
    json.optional("date", e.date(), this::date);
    json.array("quantities", e.quantities(), this::quantity);
    json.constant("status", e.status());
    json.strings("grounds", e.grounds());
    json.confidence(e.confidence());
  }

  private void mention(Mention m) throws IOException {
    json.span(m.span());
    entities.references(List.of(m));
  }

  private void date(Event.When date) throws IOException {
    json.span(date.span());
    json.text("value", date.value());
    json.text("basis", "stated");
  }

  private void quantity(Quantity q) throws IOException {
    json.span(q.span());
    json.constant("what", q.what());
    json.number("low", q.low());
    json.number("high", q.high());
    json.text("unit", q.unit());
  }
}
