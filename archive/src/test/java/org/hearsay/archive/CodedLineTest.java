package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.coding.CodedReport;
import org.junit.jupiter.api.Test;

/** The lines that the tests make are such as the coder writes. */
class CodedLineTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "🕊 In Orrin, rebels killed nine guards, Ilse Varga said.";

  private static CodedLine line() {
    return CodedLine.of("r1", "Orrin Post", "2031-04-02", TEXT)
        .person("n1", "Ilse Varga", "minister")
        .entity("n2", "rebels", "group")
        .town("p1", "Orrin", "VLR")
        .claim("a1", "rebels killed nine guards", c -> c.by("Ilse Varga", "person", "n1"))
        .event(
            "e1",
            "ASSAULT",
            "killed",
            e ->
                e.actor("rebels", "n2")
                    .recipient("guards")
                    .count("dead", "nine", 9)
                    .date("2031-04-01")
                    .with("place", "p1")
                    .on("a1"));
  }

  @Test
  void aLineHasAllThatTheSchemaRequires() throws IOException {
    JsonNode schema;
    try (InputStream in = CodedReport.class.getResourceAsStream("coded-report.schema.json")) {
      schema = JSON.readTree(Objects.requireNonNull(in));
    }
    JsonNode line = JSON.readTree(line().json());
    List<String> missing = new ArrayList<>();
    missing(schema, schema, line, "", missing);
    assertEquals(List.of(), missing, line.toString());
  }

  @Test
  void offsetsAreCodePointsOfTheText() throws IOException {
    int[] points = TEXT.codePoints().toArray();
    List<JsonNode> spans = JSON.readTree(line().json()).findParents("begin");
    assertEquals(7, spans.size(), spans.toString());
    for (JsonNode span : spans) {
      int begin = span.get("begin").intValue();
      int length = span.get("end").intValue() - begin;
      assertEquals(span.get("text").textValue(), new String(points, begin, length), "" + span);
    }
  }

  @Test
  void wordsThatAreNotThereAreRefused() {
    CodedLine line = CodedLine.of("r2", "Nothing happened.");
    assertThrows(
        IllegalArgumentException.class, () -> line.event("e1", "COERCE", "arrested", e -> {}));
  }

  /** What {@code required} of the schema wants and the value has not. */
  private static void missing(
      JsonNode schema, JsonNode part, JsonNode value, String path, List<String> missing) {
    if (part.has("$ref")) {
      String name = part.get("$ref").textValue().replace("#/$defs/", "");
      missing(schema, schema.get("$defs").get(name), value, path, missing);
    }
    for (JsonNode name : part.path("required")) {
      if (!value.has(name.textValue())) {
        missing.add(path + "." + name.textValue());
      }
    }
    part.path("allOf").forEach(p -> missing(schema, p, value, path, missing));
    part.path("oneOf").forEach(p -> ofKind(schema, p, value, path, missing));
    part.path("properties")
        .properties()
        .forEach(
            p -> ofKind(schema, p.getValue(), value.path(p.getKey()), path + p.getKey(), missing));
    for (int i = 0; part.has("items") && i < value.size(); i++) {
      missing(schema, part.get("items"), value.get(i), path + "[" + i + "].", missing);
    }
  }

  private static void ofKind(
      JsonNode schema, JsonNode part, JsonNode value, String path, List<String> missing) {
    if (value.isContainerNode()) {
      missing(schema, part, value, path, missing);
    }
  }
}
