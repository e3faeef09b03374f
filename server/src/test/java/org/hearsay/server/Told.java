package org.hearsay.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of coded reports without a model, sentence by sentence. All characters must be of the
 * Basic Multilingual Plane, since offsets count code points.
 */
public final class Told {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode().put("schema", "hearsay/1");
  private final ObjectNode report = root.putObject("report");
  private final StringBuilder text = new StringBuilder();
  private int count;

  private Told(String id) {
    report.put("id", id).put("language", "en").putArray("agencies");
    for (String list : List.of("entities", "places", "attributions", "events")) {
      root.putArray(list);
    }
  }

  /** A report, published on a day. */
  public static Told of(String id, String outlet, String day) {
    Told told = new Told(id);
    told.report.put("outlet", outlet).put("published", day).put("title", "Title of " + id);
    told.report.put("url", "https://news.example/" + id);
    return told;
  }

  public Told title(String title) {
    report.put("title", title);
    return this;
  }

  public Told url(String url) {
    report.put("url", url);
    return this;
  }

  /** Words of which nothing is read. */
  public Told words(String words) {
    text.append(words).append(' ');
    return this;
  }

  /** An organization that does something to another in a town. */
  public Told act(String type, String actor, String recipient, String town, String country) {
    String who = entity(actor, "organization", null);
    String whom = entity(recipient, "organization", null);
    String place = "p" + count++;
    ObjectNode event = root.withArray("events").addObject();
    event.put("id", "e" + count++).put("type", type).put("status", "actual").put("place", place);
    event.put("confidence", .95);
    event
        .putObject("date")
        .put("value", report.get("published").asText())
        .put("basis", "published");
    for (String list : List.of("modes", "contexts", "quantities", "grounds")) {
      event.putArray(list);
    }
    mention(event.putArray("actors").addObject(), actor, who);
    put(event.putObject("trigger"), "struck");
    mention(event.putArray("recipients").addObject(), recipient, whom);
    words("in");
    ObjectNode toponym = root.withArray("places").addObject().put("id", place).put("name", town);
    put(toponym.put("country", country).put("precision", "city"), town);
    toponym.put("latitude", -1.5).put("longitude", 36.5).putNull("geonames");
    return words(".");
  }

  /** A public person says something; {@code kind} and {@code polarity} as in the contract. */
  public Told says(String name, String kind, String polarity, double confidence, String content) {
    return says(entity(name, "person", true), name, kind, polarity, confidence, content);
  }

  /** A private person says something. */
  public Told saysPrivately(String name, String content) {
    return says(entity(name, "person", false), name, "direct", "positive", .99, content);
  }

  private Told says(
      String entity, String name, String kind, String polarity, double confidence, String content) {
    ObjectNode claim = root.withArray("attributions").addObject().put("id", "a" + count++);
    claim.put("kind", kind).put("source_type", "person").put("polarity", polarity);
    claim.put("certainty", "certain").put("confidence", confidence).putNull("within");
    mention(claim.putObject("source"), name, entity);
    put(claim.putObject("cue"), "said");
    put(claim.putArray("content").addObject(), content);
    return words(".");
  }

  private String entity(String name, String type, @Nullable Boolean isPublic) {
    String id = "n" + count++;
    ObjectNode entity = root.withArray("entities").addObject().put("id", id).put("name", name);
    entity.put("type", type).put("public", isPublic).putNull("country");
    entity.putArray("sectors");
    entity.putArray("roles");
    return id;
  }

  private void mention(ObjectNode node, String words, String entity) {
    put(node, words).putArray("entities").add(entity);
  }

  private ObjectNode put(ObjectNode node, String words) {
    node.put("begin", text.length()).put("end", text.length() + words.length()).put("text", words);
    words(words);
    return node;
  }

  /** The line. */
  public String json() {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    report.put("text", text.toString()).put("sha256", UUID.nameUUIDFromBytes(bytes).toString());
    return root.toString();
  }
}
