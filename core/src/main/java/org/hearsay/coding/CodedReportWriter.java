package org.hearsay.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes coded reports as JSON, schema {@code hearsay/1}: one line each, offsets in code points.
 * The schema stands beside this class as {@code coded-report.schema.json}.
 */
public final class CodedReportWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonFields json;
  private final ReportFields report;
  private final EntityFields entities;
  private final PlaceFields places;
  private final AttributionFields attributions;
  private final EventFields events;

  private CodedReportWriter(CodedReport coded, JsonGenerator generator) {
    json = new JsonFields(generator, coded.report().text());
    report = new ReportFields(json);
    entities = new EntityFields(json, coded.entities());
    places = new PlaceFields(json);
    attributions = new AttributionFields(json, entities);
    events = new EventFields(json, entities);
  }

  /** One JSON object, without a line end. */
  public static String write(CodedReport coded) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      CodedReportWriter writer = new CodedReportWriter(coded, generator);
      writer.json.object(coded, writer::fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void fields(CodedReport coded) throws IOException {
    json.text("schema", "hearsay/1");
    json.object("report", coded.report(), report::write);
    json.array("entities", coded.entities().all(), entities::write);
    json.array("places", coded.places(), places::write);
    json.array("attributions", coded.attributions(), attributions::write);
    json.array("events", coded.events(), events::write);
    json.object("coder", coded, this::coder);
  }

  private void coder(CodedReport coded) throws IOException {
    json.text("name", "hearsay");
    json.text("version", Coder.VERSION);
    json.strings("models", coded.models());
  }
}
