package org.hearsay.evaluation.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON value stands, and the checks that it is what was expected.
 *
 * @param line counted from 1
 * @param path the way to the value within its line, such as {@code attributions[2].cue}; empty for
 *     the whole line
 */
record JsonPlace(Path file, int line, String path) {
  private static final int EXCERPT = 60;

  JsonPlace field(String name) {
    return new JsonPlace(file, line, path.isEmpty() ? name : path + "." + name);
  }

  JsonPlace member(int index) {
    return new JsonPlace(file, line, path + "[" + index + "]");
  }

  String text(@Nullable JsonNode value) throws CorpusException {
    if (value == null || !value.isTextual()) {
      throw mismatch("a string", value);
    }
    return value.textValue();
  }

  int integer(@Nullable JsonNode value) throws CorpusException {
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw mismatch("an integer", value);
    }
    return value.intValue();
  }

  double number(@Nullable JsonNode value) throws CorpusException {
    if (value == null || !value.isNumber()) {
      throw mismatch("a number", value);
    }
    return value.doubleValue();
  }

  JsonObject object(@Nullable JsonNode value) throws CorpusException {
    if (value instanceof ObjectNode object) {
      return new JsonObject(this, object);
    }
    throw mismatch(path.isEmpty() ? "a JSON object" : "an object", value);
  }

  List<JsonNode> list(@Nullable JsonNode value) throws CorpusException {
    if (value == null || !value.isArray()) {
      throw mismatch("a list", value);
    }
    List<JsonNode> members = new ArrayList<>();
    value.forEach(members::add);
    return List.copyOf(members);
  }

  List<String> texts(@Nullable JsonNode value) throws CorpusException {
    List<String> texts = new ArrayList<>();
    for (JsonNode member : list(value)) {
      texts.add(member(texts.size()).text(member));
    }
    return List.copyOf(texts);
  }

  List<String> oneOrMore(@Nullable JsonNode value) throws CorpusException {
    return value != null && value.isTextual() ? List.of(value.textValue()) : texts(value);
  }

  CorpusException fault(String problem) {
    return CorpusException.at(file, line, path.isEmpty() ? problem : path + ": " + problem);
  }

  CorpusException mismatch(String expected, @Nullable JsonNode found) {
    return fault("expected " + expected + ", found " + excerpt(found));
  }

  private static String excerpt(@Nullable JsonNode node) {
    if (node == null || node.isMissingNode()) {
      return "nothing";
    }
    String json = node.toString();
    return json.length() <= EXCERPT ? json : json.substring(0, EXCERPT) + "…";
  }
}
