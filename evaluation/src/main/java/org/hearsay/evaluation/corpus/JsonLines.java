package org.hearsay.evaluation.corpus;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of one JSON object a line, and files of one JSON object. Blank lines are passed over.
 * Unlike Python's reader it refuses {@code NaN} and {@code Infinity}.
 */
public final class JsonLines {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonLines() {}

  /** All objects, in the order of their lines. */
  public static List<JsonObject> read(Path file) throws CorpusException {
    return read(file, Integer.MAX_VALUE);
  }

  /** The object on the first line that is not blank; later lines may be anything. */
  public static JsonObject readFirst(Path file) throws CorpusException {
    List<JsonObject> first = read(file, 1);
    if (first.isEmpty()) {
      throw CorpusException.in(file, "expected a JSON object on a line, found none");
    }
    return first.get(0);
  }

  /** The one object that the whole file is. */
  public static JsonObject readWhole(Path file) throws CorpusException {
    return parse(file, 1, Utf8File.read(file));
  }

  private static List<JsonObject> read(Path file, int limit) throws CorpusException {
    List<JsonObject> objects = new ArrayList<>();
    int number = 0;
    for (String line : Utf8File.read(file).split("\n", -1)) {
      number++;
      if (objects.size() < limit && !PythonText.isBlank(line)) {
        objects.add(parse(file, number, line));
      }
    }
    return List.copyOf(objects);
  }

  private static JsonObject parse(Path file, int line, String json) throws CorpusException {
    try {
      if (json.startsWith("\uFEFF")) {
        throw CorpusException.at(file, line, "expected JSON, found a byte order mark");
      }
      return new JsonPlace(file, line, "").object(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      int at = where == null ? line : line + Math.max(0, where.getLineNr() - 1);
      String column = where == null ? "" : " (column " + where.getColumnNr() + ")";
      CorpusException malformed =
          CorpusException.at(
              file, at, "expected JSON, found: " + firstLine(e.getOriginalMessage()) + column);
      malformed.initCause(e);
      throw malformed;
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
