package org.hearsay.evaluation.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One JSON object of a file. Whoever asks for a field says its type; a field of another type ends
 * in a {@link CorpusException} that names file, line and the way to the field. The methods named
 * {@code optional…} take {@code null} and a missing field for absent.
 */
public final class JsonObject {
  private final JsonPlace place;
  private final ObjectNode node;

  JsonObject(JsonPlace place, ObjectNode node) {
    this.place = place;
    this.node = node;
  }

  /** True when the field is there, be it {@code null}. */
  public boolean has(String field) {
    return node.has(field);
  }

  public String text(String field) throws CorpusException {
    return place.field(field).text(node.get(field));
  }

  public Optional<String> optionalText(String field) throws CorpusException {
    return absent(field) ? Optional.empty() : Optional.of(text(field));
  }

  /** A whole number; {@code 1.0} and {@code true} are none. */
  public int integer(String field) throws CorpusException {
    return place.field(field).integer(node.get(field));
  }

  public OptionalInt optionalInteger(String field) throws CorpusException {
    return absent(field) ? OptionalInt.empty() : OptionalInt.of(integer(field));
  }

  public double number(String field) throws CorpusException {
    return place.field(field).number(node.get(field));
  }

  public OptionalDouble optionalNumber(String field) throws CorpusException {
    return absent(field) ? OptionalDouble.empty() : OptionalDouble.of(number(field));
  }

  /** What Python takes for true: no missing field, null, false, 0, empty string, list or object. */
  public boolean isTruthy(String field) {
    JsonNode value = node.path(field);
    if (value.isTextual()) {
      return !value.textValue().isEmpty();
    }
    return value.isContainerNode() ? !value.isEmpty() : value.asBoolean();
  }

  public JsonObject object(String field) throws CorpusException {
    return place.field(field).object(node.get(field));
  }

  public Optional<JsonObject> optionalObject(String field) throws CorpusException {
    return absent(field) ? Optional.empty() : Optional.of(object(field));
  }

  /** The field when it is an object; anything else counts as absent. */
  public Optional<JsonObject> objectIfAny(String field) {
    return node.get(field) instanceof ObjectNode object
        ? Optional.of(new JsonObject(place.field(field), object))
        : Optional.empty();
  }

  /** A list of objects. */
  public List<JsonObject> objects(String field) throws CorpusException {
    JsonPlace list = place.field(field);
    List<JsonObject> objects = new ArrayList<>();
    for (JsonNode member : list.list(node.get(field))) {
      objects.add(list.member(objects.size()).object(member));
    }
    return List.copyOf(objects);
  }

  /** A list of objects, or one object without a list around it; empty when absent. */
  public List<JsonObject> anyObjects(String field) throws CorpusException {
    if (absent(field)) {
      return List.of();
    }
    Optional<JsonObject> single = objectIfAny(field);
    return single.isPresent() ? List.of(single.get()) : objects(field);
  }

  /** A list of strings. */
  public List<String> texts(String field) throws CorpusException {
    return place.field(field).texts(node.get(field));
  }

  /** A string, or a list of strings. */
  public List<String> oneOrMore(String field) throws CorpusException {
    return place.field(field).oneOrMore(node.get(field));
  }

  /** A list whose members are strings or lists of strings. */
  public List<List<String>> alternatives(String field) throws CorpusException {
    JsonPlace list = place.field(field);
    List<List<String>> all = new ArrayList<>();
    for (JsonNode member : list.list(node.get(field))) {
      all.add(list.member(all.size()).oneOrMore(member));
    }
    return List.copyOf(all);
  }

  /** The number of members of a list, whatever they are. */
  public int size(String field) throws CorpusException {
    return place.field(field).list(node.get(field)).size();
  }

  /**
   * This object and all objects in it, however deep, in their order, but nothing that stands under
   * a field named {@code except}.
   */
  public List<JsonObject> descendants(String except) {
    List<JsonObject> found = new ArrayList<>();
    collect(place, node, except, found);
    return List.copyOf(found);
  }

  private static void collect(
      JsonPlace place, JsonNode value, String except, List<JsonObject> found) {
    if (value instanceof ObjectNode object) {
      found.add(new JsonObject(place, object));
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (!field.getKey().equals(except)) {
          collect(place.field(field.getKey()), field.getValue(), except, found);
        }
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(place.member(i), value.get(i), except, found);
      }
    }
  }

  /** This object with only {@code fields}, in their order, as JSON on one line. */
  public String json(List<String> fields) throws CorpusException {
    ObjectNode some = node.objectNode();
    for (String field : fields) {
      if (!has(field)) {
        throw fault(field, "a value");
      }
      some.set(field, node.get(field));
    }
    return some.toString();
  }

  /** A fault of this object, to be thrown by whoever finds it. */
  public CorpusException fault(String problem) {
    return place.fault(problem);
  }

  /** The fault that {@code field} is not what was expected. */
  public CorpusException fault(String field, String expected) {
    return place.field(field).mismatch(expected, node.get(field));
  }

  /**
   * The fault that a member, counted from 0, of the list {@code field} is not what was expected.
   */
  public CorpusException fault(String field, int member, String expected) {
    return place.field(field).member(member).mismatch(expected, node.path(field).get(member));
  }

  private boolean absent(String field) {
    return !node.hasNonNull(field);
  }
}
