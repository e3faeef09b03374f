package org.hearsay.archive.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a person's name out of a coded report: each letter becomes {@code █}, so that all offsets
 * stay right.
 */
public final class Redaction {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHORTEST = 3;

  /** Fields that hold words of a report; all others hold codes. */
  private static final Set<String> WORDS =
      Set.of(
          "text",
          "title",
          "name",
          "byline",
          "dateline",
          "outlet",
          "url",
          "roles",
          "agencies",
          "extra");

  private final Pattern words;

  private Redaction(Pattern words) {
    this.words = words;
  }

  /** Of a full name, also where only a part of it stands. */
  public static Redaction of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.strip().split("\\s+", -1)) {
      if (part.codePointCount(0, part.length()) >= SHORTEST) {
        parts.add(Pattern.quote(part));
        parts.add(Pattern.quote(part.toUpperCase(Locale.ROOT)));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("name: expected at least one word of three letters");
    }
    return new Redaction(
        Pattern.compile("(?<!\\p{L})(?:" + String.join("|", parts) + ")(?!\\p{L})"));
  }

  /** A text without the name. */
  public String text(String text) {
    Matcher m = words.matcher(text);
    return m.replaceAll(r -> "█".repeat(r.group().codePointCount(0, r.group().length())));
  }

  /** A coded report without the name, wherever it stands. */
  public String json(String json) {
    try {
      return node(JSON.readTree(json), false).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("json: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * @param open whether strings are words of the report, and no codes
   */
  private JsonNode node(JsonNode node, boolean open) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        field.setValue(node(field.getValue(), open || WORDS.contains(field.getKey())));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, node(array.get(i), open));
      }
    } else if (open && node.isTextual()) {
      return TextNode.valueOf(text(node.textValue()));
    }
    return node;
  }
}
