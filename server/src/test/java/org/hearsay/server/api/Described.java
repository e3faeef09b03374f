package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.coding.CodedReport;
import org.jspecify.annotations.Nullable;

/** What {@code openapi.json} says of the routes, to hold their answers against. */
final class Described {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://described.example/";
  private static final String CONTRACT = "coded-report.schema.json";

  private final JsonNode whole;
  private final JsonSchemaFactory schemas;

  Described() {
    String text =
        read(Described.class, "/org/hearsay/server/openapi.json")
            .replace("\"#/components/schemas/", "\"" + BASE + "openapi.json#/components/schemas/")
            .replace("\"" + CONTRACT + "\"", "\"" + BASE + CONTRACT + "\"");
    whole = tree(text);
    whole.at("/components/schemas").forEach(Described::close);
    String contract = read(CodedReport.class, "/org/hearsay/coding/" + CONTRACT);
    Map<String, String> all =
        Map.of(BASE + "openapi.json", whole.toString(), BASE + CONTRACT, contract);
    schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, f -> f.schemaLoaders(l -> l.schemas(all)));
  }

  /** A field that is not described is an error here, though clients must bear it. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("required")
        && object.has("properties")
        && !object.has("oneOf")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Described::close);
  }

  /** All operations by what they are called, such as {@code GET /v1/status}. */
  Map<String, JsonNode> operations() {
    Map<String, JsonNode> all = new TreeMap<>();
    whole
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        o ->
                            all.put(
                                o.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                o.getValue())));
    return all;
  }

  /** What a reference leads to; else the node itself. */
  JsonNode resolve(JsonNode node) {
    String ref = node.path("$ref").asText();
    return ref.isEmpty() ? node : whole.at(ref.substring(ref.indexOf('#') + 1));
  }

  /** Whether an answer is as it is described. */
  void check(String method, String address, int status, Optional<String> type, String body) {
    String path = address.replaceFirst("\\?.*", "");
    Map.Entry<String, JsonNode> operation =
        operations().entrySet().stream()
            .filter(o -> (method + " " + path).matches(o.getKey().replaceAll("\\{\\w+}", "[^/]+")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not described: " + method + " " + path));
    JsonNode answer = operation.getValue().at("/responses/" + status);
    String what = operation.getKey() + " → " + status;
    assertTrue(answer.isObject(), what + " is not described");
    JsonNode content = resolve(answer).path("content");
    if (content.isMissingNode()) {
      assertEquals("", body, what + " is described without a body");
      return;
    }
    JsonNode media = content.get(type.orElse("none"));
    assertNotNull(media, what + ": " + type + " is not described");
    valid(media.get("schema"), body, what);
  }

  /** Whether some JSON keeps a schema of the description. */
  void valid(JsonNode schema, String json, String what) {
    Set<ValidationMessage> faults =
        schemas
            .getSchema(SchemaLocation.of(BASE + "part-" + schema.hashCode()), schema)
            .validate(json, InputFormat.JSON);
    assertEquals(Set.of(), faults, what + "\n" + json);
  }

  static JsonNode tree(@Nullable String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
