package org.hearsay.exchange.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The objects in the JSON-LD of a page: those at the top, in arrays, in {@code @graph} and as main
 * entity; read leniently, since much of it is written by hand.
 */
final class LinkedNodes {
  private static final int MAX_NODES = 500;
  private static final int MAX_SCRIPT = 2_000_000;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:/[/*]\\s*)?(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?|(?:/[/*]\\s*)?(?:]]>|-->)(?:\\s*\\*/)?\\s*;?\\s*$");

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> ids = new HashMap<>();

  /** Scripts that are no JSON. */
  private final List<String> broken = new ArrayList<>();

  private LinkedNodes() {}

  static LinkedNodes of(Document page) {
    LinkedNodes linked = new LinkedNodes();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        linked.read(script.data());
      }
    }
    return linked;
  }

  private void read(String script) {
    if (script.length() > MAX_SCRIPT) {
      return;
    }
    try {
      add(JSON.readTree(WRAPPING.matcher(script).replaceAll("")), 0);
    } catch (JsonProcessingException e) {
      broken.add(script);
    }
  }

  private void add(JsonNode node, int depth) {
    if (depth > 8 || nodes.size() >= MAX_NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> add(n, depth + 1));
    } else if (node.isObject()) {
      nodes.add(node);
      index(node);
      for (String inner :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "isPartOf", "publisher")) {
        add(node.path(inner), depth + 1);
      }
    }
  }

  /** An object that only refers to another does not take its place. */
  private void index(JsonNode node) {
    if (node.path("@id").isTextual() && node.size() > 1) {
      ids.putIfAbsent(node.path("@id").textValue(), node);
    }
  }

  /** The node that a reference by {@code @id} means, else the node itself. */
  JsonNode resolved(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    return one.has("name") ? one : ids.getOrDefault(one.path("@id").asText(), one);
  }

  List<JsonNode> articles() {
    return nodes.stream().filter(n -> types(n).stream().anyMatch(LinkedNodes::isArticle)).toList();
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article")
        || type.endsWith("Posting") && !type.equals("JobPosting")
        || type.equals("Report")
        || type.equals("PressRelease");
  }

  List<JsonNode> ofType(String type) {
    return nodes.stream().filter(n -> types(n).contains(type)).toList();
  }

  /** The type or types, without the vocabulary's address. */
  static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type : List.of(type)) {
      types.add(each.asText().replaceAll("^.*[/:#]", ""));
    }
    return types;
  }

  /** The values of a field in scripts that are no JSON. */
  List<String> salvaged(String field) {
    Pattern pattern = Pattern.compile("\"" + field + "\"\\s{0,9}:\\s{0,9}\"([^\"\\n]{1,300})\"");
    List<String> values = new ArrayList<>();
    for (String script : broken) {
      Matcher m = pattern.matcher(script);
      if (m.find()) {
        values.add(Strings.clean(Parser.unescapeEntities(m.group(1), false)));
      }
    }
    return values;
  }

  static Optional<String> clean(JsonNode value) {
    JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    if (!one.isTextual() && !one.isNumber()) {
      return Optional.empty();
    }
    String text = Strings.clean(Parser.unescapeEntities(one.asText(), false));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text with its lines. */
  static Optional<String> raw(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
  }
}
