package org.hearsay.exchange.plover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.json.JsonWriter;

/** Writes each event as a line of JSON. */
final class JsonEvents implements EventWriter {
  private final Function<EventRecord, ObjectNode> form;
  private final JsonWriter out;

  JsonEvents(Path output, Function<EventRecord, ObjectNode> form) throws IOException {
    this.out = JsonWriter.lines(output);
    this.form = form;
  }

  @Override
  public void add(EventRecord event) throws IOException {
    out.add(form.apply(event));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
