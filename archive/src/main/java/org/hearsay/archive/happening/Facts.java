package org.hearsay.archive.happening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parties, voices and numbers of a telling, as JSON in one column of the archive. */
record Facts(
    List<Party> actors,
    List<Party> recipients,
    List<Voice> voices,
    List<Figure> figures,
    List<String> toponyms,
    Optional<Site> site) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static String write(Telling telling) {
    ObjectNode node = JSON.createObjectNode();
    array(node, "actors", telling.actors(), Facts::party);
    array(node, "recipients", telling.recipients(), Facts::party);
    array(node, "voices", telling.voices(), Facts::voice);
    array(node, "quantities", telling.figures(), Facts::figure);
    telling.toponyms().forEach(node.withArray("places")::add);
    telling.site().ifPresent(s -> site(node, s));
    return node.toString();
  }

  /** The same with where the place lies. */
  static String with(String json, Site site) {
    ObjectNode node = (ObjectNode) tree(json);
    site(node, site);
    return node.toString();
  }

  static Facts read(String json) {
    JsonNode node = tree(json);
    return new Facts(
        list(node.get("actors"), Facts::party),
        list(node.get("recipients"), Facts::party),
        list(node.get("voices"), Facts::voice),
        list(node.get("quantities"), Facts::figure),
        list(node.get("places"), JsonNode::textValue),
        Optional.ofNullable(node.get("site")).map(Facts::site));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("json: " + json, e);
    }
  }

  private interface Writer<T> {
    ObjectNode write(T value);
  }

  private interface Reader<T> {
    T read(JsonNode node);
  }

  private static <T> void array(ObjectNode node, String name, List<T> values, Writer<T> each) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(v -> array.add(each.write(v)));
    }
  }

  private static <T> List<T> list(@Nullable JsonNode array, Reader<T> each) {
    List<T> all = new ArrayList<>();
    if (array != null) {
      array.forEach(n -> all.add(each.read(n)));
    }
    return all;
  }

  private static ObjectNode party(Party party) {
    ObjectNode node = JSON.createObjectNode();
    party.name().ifPresent(n -> node.put("name", n));
    node.put("text", party.text()).put("type", party.type());
    party.country().ifPresent(c -> node.put("country", c));
    if (!party.roles().isEmpty()) {
      party.roles().forEach(node.putArray("roles")::add);
    }
    return node;
  }

  private static Party party(JsonNode node) {
    List<String> roles = new ArrayList<>();
    node.path("roles").forEach(r -> roles.add(r.textValue()));
    return new Party(
        text(node, "name"),
        node.get("text").textValue(),
        node.get("type").textValue(),
        text(node, "country"),
        roles);
  }

  private static void site(ObjectNode node, Site site) {
    node.putObject("site")
        .put("latitude", site.latitude())
        .put("longitude", site.longitude())
        .put("precision", site.precision());
  }

  private static Site site(JsonNode node) {
    return new Site(
        node.get("latitude").doubleValue(),
        node.get("longitude").doubleValue(),
        node.get("precision").textValue());
  }

  private static ObjectNode voice(Voice voice) {
    ObjectNode node = JSON.createObjectNode();
    voice.party().ifPresent(p -> node.set("party", party(p)));
    node.put("type", voice.type()).put("denies", voice.denies()).put("text", voice.text());
    return node.put("accuses", voice.accuses()).put("confidence", voice.confidence());
  }

  private static Voice voice(JsonNode node) {
    return new Voice(
        Optional.ofNullable(node.get("party")).map(Facts::party),
        node.get("type").textValue(),
        node.get("denies").booleanValue(),
        node.get("text").textValue(),
        node.path("accuses").booleanValue(),
        // Archives made before this was kept took every source for sure.
        node.path("confidence").asDouble(1));
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = JSON.createObjectNode().put("what", figure.what()).put("text", figure.text());
    figure.low().ifPresent(n -> node.put("low", n));
    figure.high().ifPresent(n -> node.put("high", n));
    figure.unit().ifPresent(u -> node.put("unit", u));
    return node;
  }

  private static Figure figure(JsonNode node) {
    return new Figure(
        node.get("what").textValue(),
        node.get("text").textValue(),
        number(node, "low"),
        number(node, "high"),
        text(node, "unit"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::textValue);
  }

  private static Optional<Double> number(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::doubleValue);
  }
}
