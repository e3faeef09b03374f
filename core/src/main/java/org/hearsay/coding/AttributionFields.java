package org.hearsay.coding;

import java.io.IOException;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;

/** Attributions in the schema. */
final class AttributionFields {
  private final JsonFields json;
  private final EntityFields entities;

  AttributionFields(JsonFields json, EntityFields entities) {
    this.json = json;
    this.entities = entities;
  }

  void write(Attribution a) throws IOException {
    json.text("id", a.id());
    json.flag("headline", a.headline());
    json.constant("kind", a.kind());
    json.optional("source", a.source(), this::source);
    json.constant("source_type", a.sourceType());
    json.optional("cue", a.cue(), json::span);
    json.array("content", a.content(), json::span);
    json.text("within", a.within());
    json.constant("certainty", a.certainty());
    json.constant("polarity", a.polarity());
    json.confidence(a.confidence());
  }

  private void source(Source source) throws IOException {
    json.span(source.span());
    entities.references(source.mentions());
  }
}
