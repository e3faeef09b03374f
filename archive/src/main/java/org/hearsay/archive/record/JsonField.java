package org.hearsay.archive.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a JSON object strictly: a wrong kind ends in an error that has its path. */
record JsonField(String path, JsonNode node) {
  /** Reads one member of an array. */
  interface Each<T> {
    T read(JsonField field) throws RecordException;
  }

  JsonField get(String name) {
    JsonNode value = node.get(name);
    return new JsonField(
        path.isEmpty() ? name : path + "." + name, value == null ? NullNode.getInstance() : value);
  }

  boolean has(String name) {
    return !get(name).node.isNull();
  }

  String text(String name) throws RecordException {
    JsonField field = get(name);
    return field.optionalText().orElseThrow(() -> field.wrong("a string"));
  }

  Optional<String> optional(String name) throws RecordException {
    return get(name).optionalText();
  }

  private Optional<String> optionalText() throws RecordException {
    if (node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw wrong("a string");
    }
    return Optional.of(node.textValue());
  }

  Optional<Double> number(String name) throws RecordException {
    JsonField field = get(name);
    if (field.node.isNull()) {
      return Optional.empty();
    }
    if (!field.node.isNumber()) {
      throw field.wrong("a number");
    }
    return Optional.of(field.node.doubleValue());
  }

  /** A number in somebody's list, as text or not; empty for anything else. */
  Optional<Long> digits(String name) {
    return Optional.of(get(name).node.asText())
        .filter(t -> t.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  int index(String name) throws RecordException {
    JsonField field = get(name);
    if (!field.node.isInt() || field.node.intValue() < 0) {
      throw field.wrong("an offset");
    }
    return field.node.intValue();
  }

  Optional<Boolean> flag(String name) throws RecordException {
    JsonField field = get(name);
    if (field.node.isNull()) {
      return Optional.empty();
    }
    if (!field.node.isBoolean()) {
      throw field.wrong("true or false");
    }
    return Optional.of(field.node.booleanValue());
  }

  List<String> texts(String name) throws RecordException {
    return list(name, f -> f.optionalText().orElseThrow(() -> f.wrong("a string")));
  }

  <T> List<T> list(String name, Each<T> each) throws RecordException {
    JsonField field = get(name);
    if (!field.node.isArray()) {
      throw field.wrong("an array");
    }
    List<T> all = new ArrayList<>();
    for (JsonNode one : field.node) {
      all.add(each.read(new JsonField(field.path + "[" + all.size() + "]", one)));
    }
    return all;
  }

  <T> Optional<T> object(String name, Each<T> each) throws RecordException {
    JsonField field = get(name);
    if (field.node.isNull()) {
      return Optional.empty();
    }
    if (!field.node.isObject()) {
      throw field.wrong("an object");
    }
    return Optional.of(each.read(field));
  }

  RecordException wrong(String expected) {
    String found = node.isMissingNode() || node.isNull() ? "nothing" : node.toString();
    return new RecordException(
        path
            + ": expected "
            + expected
            + ", found "
            + (found.length() > 60 ? found.substring(0, 60) + "…" : found));
  }
}
