package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionTest {
  private static final Described DESCRIBED = Asked.DESCRIBED;

  @TempDir Path folder = Path.of("");

  @Test
  void whatIsDescribedIsThereAndWhatIsThereIsDescribed() {
    try (Asked asked = new Asked(folder)) {
      Set<String> there = new TreeSet<>(asked.server().routes());
      there.removeIf(route -> !route.contains(" /v1/"));
      assertEquals(new TreeSet<>(DESCRIBED.operations().keySet()), there);
    }
  }

  @Test
  void everyExampleIsAsItIsDescribed() {
    int examples = 0;
    for (Map.Entry<String, JsonNode> operation : DESCRIBED.operations().entrySet()) {
      for (JsonNode given : operation.getValue().path("parameters")) {
        JsonNode parameter = DESCRIBED.resolve(given);
        if (parameter.has("example")) {
          DESCRIBED.valid(
              parameter.get("schema"), parameter.get("example").toString(), operation.getKey());
          examples++;
        }
      }
      for (JsonNode content : operation.getValue().findValues("content")) {
        for (JsonNode media : content) {
          if (media.has("example")) {
            DESCRIBED.valid(
                media.get("schema"), media.get("example").toString(), operation.getKey());
            examples++;
          }
        }
      }
    }
    assertTrue(examples > 30, "examples: " + examples);
  }

  @Test
  void everyQuestionIsAnsweredWithItsExamples() {
    try (Asked asked = new Asked(folder)) {
      DESCRIBED
          .operations()
          .forEach(
              (name, operation) -> {
                if (name.startsWith("GET ")) {
                  asked.get(address(name.substring(4), operation));
                }
              });
    }
  }

  @Test
  void eachParameterIsTakenByItself() {
    try (Asked asked = new Asked(folder)) {
      for (JsonNode given :
          Objects.requireNonNull(DESCRIBED.operations().get("GET /v1/happenings"))
              .get("parameters")) {
        JsonNode parameter = DESCRIBED.resolve(given);
        if (parameter.has("example")) {
          asked.get("/v1/happenings?" + pair(parameter));
        }
      }
    }
  }

  private static String address(String path, JsonNode operation) {
    String address = path;
    List<String> query = new ArrayList<>();
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter = DESCRIBED.resolve(given);
      if (parameter.get("in").asText().equals("path")) {
        address = address.replace("{number}", parameter.get("example").asText());
      } else if (parameter.has("example")) {
        query.add(pair(parameter));
      }
    }
    return address + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static String pair(JsonNode parameter) {
    String value = parameter.get("example").asText();
    return parameter.get("name").asText() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Test
  void thereIsADescriptionWithAllThatItRefersTo() {
    try (Asked asked = new Asked(folder)) {
      JsonNode given = Described.tree(asked.server().get("/openapi.json").body());
      assertEquals("3.1.0", given.get("openapi").asText());
      Set<String> elsewhere = new HashSet<>();
      given
          .findValuesAsText("$ref")
          .forEach(
              ref -> {
                if (ref.startsWith("#")) {
                  assertFalse(given.at(ref.substring(1)).isMissingNode(), ref);
                } else {
                  elsewhere.add(ref);
                }
              });
      assertEquals(Set.of("coded-report.schema.json"), elsewhere);
      String schema = asked.server().get("/coded-report.schema.json").body();
      assertEquals("Coded report, hearsay/1", Described.tree(schema).get("title").asText());
    }
  }
}
