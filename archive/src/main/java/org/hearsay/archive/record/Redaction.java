package org.hearsay.archive.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.HashMap;
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

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The words of the name without case and accents, each with whether it begins small. */
  private final Map<String, Boolean> words;

  private Redaction(Map<String, Boolean> words) {
    this.words = words;
  }

  /** Of a full name, also where only a part of it stands, with or without its accents. */
  public static Redaction of(String name) {
    Map<String, Boolean> words = new HashMap<>();
    for (Matcher word = WORD.matcher(name); word.find(); ) {
      String plain = plain(word.group());
      if (plain.codePointCount(0, plain.length()) >= SHORTEST) {
        words.put(plain, isSmall(word.group()));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("name: expected at least one word of three letters");
    }
    return new Redaction(words);
  }

  /** A text without the name. */
  public String text(String text) {
    return WORD.matcher(text)
        .replaceAll(
            r ->
                isOfTheName(r.group())
                    ? "█".repeat(r.group().codePointCount(0, r.group().length()))
                    : Matcher.quoteReplacement(r.group()));
  }

  /** A name does not begin small, unless this one does ("van"). */
  private boolean isOfTheName(String word) {
    Boolean small = words.get(plain(word));
    return small != null && (small || !isSmall(word));
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static String plain(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
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
