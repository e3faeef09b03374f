package org.hearsay.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.server.http.Body;
import org.hearsay.server.http.JsonBody;
import org.hearsay.server.http.ProblemException;

/**
 * One report of those that are handed in.
 *
 * @param number of the line, or of the member of the array, from 1
 * @param found the object, or what is wrong with it
 */
record Line(int number, Optional<ObjectNode> found, String fault) {
  /**
   * Lines of JSON, or one JSON object or array.
   *
   * @throws ProblemException if the whole is no JSON
   */
  static List<Line> in(Body body) {
    List<Line> all = new ArrayList<>();
    if (body.type().equals("application/json")) {
      JsonNode tree = JsonBody.tree(JsonBody.text(body));
      if (!tree.isArray()) {
        return List.of(of(1, tree));
      }
      tree.forEach(member -> all.add(of(all.size() + 1, member)));
      return all;
    }
    int number = 0;
    for (String line : JsonBody.text(body).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        all.add(read(number, line));
      }
    }
    return all;
  }

  private static Line read(int number, String line) {
    try {
      return of(number, JsonBody.tree(line));
    } catch (ProblemException e) {
      return new Line(number, Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private static Line of(int number, JsonNode node) {
    return node instanceof ObjectNode object
        ? new Line(number, Optional.of(object), "")
        : new Line(
            number, Optional.empty(), "expected a JSON object, found " + JsonBody.kind(node));
  }

  /** Whether it is to be coded. */
  boolean isRaw() {
    return found.isPresent() && !isCoded(found.get());
  }

  private static boolean isCoded(ObjectNode object) {
    return object.path("schema").asText().startsWith("hearsay/");
  }

  /**
   * The object.
   *
   * @throws ProblemException if it is none
   */
  ObjectNode object() {
    return found.orElseThrow(() -> new ProblemException(422, fault));
  }
}
