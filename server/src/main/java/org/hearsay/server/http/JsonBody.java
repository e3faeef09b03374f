package org.hearsay.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A JSON object that a request carries, read strictly. */
public final class JsonBody {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private final ObjectNode object;

  private JsonBody(ObjectNode object) {
    this.object = object;
  }

  /**
   * The one object.
   *
   * @throws ProblemException 400 if it is no JSON or no object, 415 for a charset that JSON has not
   */
  public static JsonBody of(Body body) {
    JsonNode tree = tree(text(body));
    if (tree instanceof ObjectNode object) {
      return new JsonBody(object);
    }
    throw ProblemException.wrong("expected a JSON object, found " + kind(tree));
  }

  /** The text of what is to be JSON: in UTF-8, as RFC 8259 has it. */
  public static String text(Body body) {
    if (!body.charset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)) {
      throw new ProblemException(
          415, "charset: expected utf-8 for JSON, found \"" + body.charset().orElseThrow() + "\"");
    }
    return body.text();
  }

  /**
   * Any JSON.
   *
   * @throws ProblemException 400 if it is none
   */
  public static JsonNode tree(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      if (!tree.isMissingNode()) {
        return tree;
      }
      throw ProblemException.wrong("expected JSON, found nothing");
    } catch (NumberFormatException e) {
      throw ProblemException.wrong("expected JSON, found a number beyond all bounds");
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
      throw ProblemException.wrong("expected JSON, found a fault" + place);
    }
  }

  /** What is there, in words. */
  public static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case NUMBER -> "a number";
      case OBJECT, POJO -> "an object";
      case STRING, BINARY -> "a string";
      case MISSING -> "nothing";
    };
  }

  /**
   * Says which fields are known.
   *
   * @throws ProblemException 400 if there is another
   */
  public JsonBody only(String... fields) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!List.of(fields).contains(name)) {
                throw ProblemException.wrong(
                    "unknown field \"" + name + "\"; expected " + Query.oneOf(fields));
              }
            });
    return this;
  }

  /** A field's value; empty where it is missing or null. */
  public Optional<JsonNode> field(String name) {
    return Optional.ofNullable(object.get(name)).filter(v -> !v.isNull());
  }

  /**
   * A string; empty where it is missing or null.
   *
   * @throws ProblemException 400 if it is of another kind
   */
  public Optional<String> text(String name) {
    Optional<JsonNode> value = field(name);
    if (value.isPresent() && !value.get().isTextual()) {
      throw ProblemException.wrong(name + ": expected a string, found " + kind(value.get()));
    }
    return value.map(JsonNode::textValue);
  }

  /**
   * A string that must be there.
   *
   * @throws ProblemException 400 if it is missing, blank or of another kind
   */
  public String required(String name) {
    return text(name)
        .filter(v -> !v.isBlank())
        .orElseThrow(() -> ProblemException.wrong(name + ": expected a string, found nothing"));
  }
}
