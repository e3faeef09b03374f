package org.hearsay.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;

/**
 * Writes fields in the forms that the schema has for them: what is absent is null, constants are in
 * lower case, offsets count code points.
 */
final class JsonFields {
  /** Writes the fields of one object. */
  interface Body<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator json;
  private final String text;
  private final CodePoints points;

  /**
   * @param text what spans count in
   */
  JsonFields(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.points = new CodePoints(text);
  }

  void text(String field, String value) throws IOException {
    json.writeStringField(field, value);
  }

  void text(String field, Optional<String> value) throws IOException {
    json.writeStringField(field, value.orElse(null));
  }

  void constant(String field, Enum<?> value) throws IOException {
    text(field, lower(value));
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void flag(String field, boolean value) throws IOException {
    json.writeBooleanField(field, value);
  }

  void flag(String field, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      flag(field, value.get());
    } else {
      absent(field);
    }
  }

  /** As it is, not rounded. */
  void number(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  void number(String field, Optional<Double> value) throws IOException {
    if (value.isPresent()) {
      number(field, value.get());
    } else {
      absent(field);
    }
  }

  /** To three places. */
  void confidence(double value) throws IOException {
    number("confidence", Math.round(value * 1000) / 1000.0);
  }

  void absent(String field) throws IOException {
    json.writeNullField(field);
  }

  /** A value that is JSON already. */
  void raw(String field, String value) throws IOException {
    json.writeFieldName(field);
    json.writeRawValue(value);
  }

  /** The three fields of a span: begin, end and the words. */
  void span(Span span) throws IOException {
    json.writeNumberField("begin", points.of(span.begin()));
    json.writeNumberField("end", points.of(span.end()));
    json.writeStringField("text", span.in(text));
  }

  void strings(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  <T> void object(String field, T value, Body<T> body) throws IOException {
    json.writeFieldName(field);
    object(value, body);
  }

  <T> void optional(String field, Optional<T> value, Body<T> body) throws IOException {
    if (value.isPresent()) {
      object(field, value.get(), body);
    } else {
      absent(field);
    }
  }

  /** An object without a name: the whole, or one of an array. */
  <T> void object(T value, Body<T> body) throws IOException {
    json.writeStartObject();
    body.write(value);
    json.writeEndObject();
  }

  <T> void array(String field, Collection<T> values, Body<T> body) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      object(value, body);
    }
    json.writeEndArray();
  }
}
