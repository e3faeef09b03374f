package org.hearsay.knowledge.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a line of a JSON dump of Wikidata (the data model is at doc.wikimedia.org/Wikibase). Only
 * what is needed is kept of it. Thread-safe.
 */
final class EntityReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> PROPERTIES =
      Set.of("P17", "P27", "P31", "P39", "P298", "P570", "P1001");
  private static final long HUMAN = 5;

  /** "Multiple languages": the label of most people, since one spelling serves many. */
  private static final List<String> LANGUAGES = List.of("en", "mul");

  /** What the library says of its own settings. */
  private static final Pattern PLACE = Pattern.compile("\\s*\\(start marker.*|\\R.*");

  private EntityReader() {}

  /** The parts of an entity that are read whole. */
  private static final class Parts {
    private String id = "";
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, Statements> claims = new HashMap<>();

    Statements claim(String property) {
      return claims.getOrDefault(property, Statements.NONE);
    }
  }

  /**
   * Reads an entity; nothing for what is no item, such as a property or a lexeme.
   *
   * @throws IllegalArgumentException which says what was expected
   */
  static Optional<Entity> read(byte[] line, int begin, int end) {
    try (JsonParser in = JSON.createParser(line, begin, end - begin)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("expected an entity, a JSON object, found another");
      }
      Parts parts = parts(in);
      if (in.nextToken() != null) {
        throw new IllegalArgumentException("expected one entity in a line, found more behind it");
      }
      if (parts.id.isEmpty()) {
        throw new IllegalArgumentException("expected an entity with an id, found none");
      }
      return Items.number(parts.id).map(id -> entity(id, parts));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "expected an entity in JSON, found: "
              + PLACE.matcher(e.getOriginalMessage()).replaceAll(""),
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException("expected an entity in JSON, found: " + e.getMessage(), e);
    }
  }

  private static Parts parts(JsonParser in) throws IOException {
    Parts parts = new Parts();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      JsonToken value = in.nextToken();
      if (field.equals("id") && value == JsonToken.VALUE_STRING) {
        parts.id = in.getText();
      } else if (value != JsonToken.START_OBJECT) {
        // What is empty comes as [], for it is written by PHP.
        in.skipChildren();
      } else {
        switch (field) {
          case "labels" -> each(in, LANGUAGES, (k, v) -> parts.labels.put(k, text(v)));
          case "aliases" -> each(in, LANGUAGES, (k, v) -> parts.aliases.put(k, texts(v)));
          case "claims" -> each(in, PROPERTIES, (k, v) -> parts.claims.put(k, Statements.of(v)));
          default -> in.skipChildren();
        }
      }
    }
    return parts;
  }

  /** Takes one field of an object. */
  private interface Field {
    void take(String name, JsonNode value);
  }

  private static void each(JsonParser in, Collection<String> wanted, Field field)
      throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      if (wanted.contains(name)) {
        JsonNode value = JSON.readTree(in);
        field.take(name, value);
      } else {
        in.skipChildren();
      }
    }
  }

  private static String text(JsonNode label) {
    return label.path("value").asText();
  }

  private static List<String> texts(JsonNode aliases) {
    List<String> all = new ArrayList<>();
    aliases.forEach(a -> all.add(text(a)));
    return all;
  }

  private static Entity entity(long id, Parts parts) {
    String label =
        LANGUAGES.stream()
            .map(l -> parts.labels.getOrDefault(l, ""))
            .filter(l -> !l.isBlank())
            .findFirst()
            .orElse("");
    List<String> aliases = new ArrayList<>();
    LANGUAGES.forEach(l -> aliases.addAll(parts.aliases.getOrDefault(l, List.of())));
    return new Entity(
        id,
        label,
        aliases,
        parts.claim("P31").items().contains(HUMAN),
        parts.claim("P39").terms(),
        new Entity.States(
            parts.claim("P1001").items(), parts.claim("P17").items(), parts.claim("P27").items()),
        parts.claim("P298").strings().stream().filter(c -> c.matches("[A-Z]{3}")).findFirst(),
        parts.claim("P570").month());
  }
}
