package org.hearsay.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in UTF-8, either of JSON lines or of one object whose last field is a long list, so that
 * no more than one value is in memory. What is written is always well-formed Unicode.
 */
public final class JsonWriter implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonGenerator out;
  private final boolean isList;
  private boolean isEmpty = true;

  private JsonWriter(Path file, boolean isList) throws IOException {
    this.out =
        new WellFormedGenerator(
            JSON.getFactory()
                .createGenerator(
                    new BufferedOutputStream(Files.newOutputStream(file)), JsonEncoding.UTF8));
    this.isList = isList;
    out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /** One value a line. */
  public static JsonWriter lines(Path file) throws IOException {
    return new JsonWriter(file, false);
  }

  /** One object: the fields of {@code head}, then a list of what is added, each on its own line. */
  public static JsonWriter list(Path file, ObjectNode head, String name) throws IOException {
    JsonWriter writer = new JsonWriter(file, true);
    writer.out.writeStartObject();
    for (var field : head.properties()) {
      writer.out.writeFieldName(field.getKey());
      writer.out.writeTree(field.getValue());
    }
    writer.out.writeFieldName(name);
    writer.out.writeStartArray();
    return writer;
  }

  /** Writes one value. */
  public void add(JsonNode value) throws IOException {
    if (isList) {
      out.writeRaw('\n');
    }
    out.writeTree(value);
    isEmpty = false;
  }

  @Override
  public void close() throws IOException {
    if (isList) {
      out.writeEndArray();
      out.writeEndObject();
    }
    if (isList || !isEmpty) {
      out.writeRaw('\n');
    }
    out.close();
  }

  private static final class WellFormedGenerator extends JsonGeneratorDelegate {
    WellFormedGenerator(JsonGenerator to) {
      super(to, false);
    }

    @Override
    public void writeString(String text) throws IOException {
      super.writeString(WellFormed.of(text));
    }

    @Override
    public void writeFieldName(String name) throws IOException {
      super.writeFieldName(WellFormed.of(name));
    }
  }
}
