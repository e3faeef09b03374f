package org.hearsay.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of schema {@code hearsay/1} without a model. What is told is given by the words it
 * stands on; where they stand more than once, the first place is meant.
 */
public final class CodedLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode().put("schema", "hearsay/1");
  private final ObjectNode report = root.putObject("report");
  private final CodedSpans spans;

  private CodedLine(String id, String text) {
    spans = new CodedSpans(text);
    report.put("id", id).put("text", text).put("sha256", sha256(text));
    for (String field : List.of("title", "byline", "dateline", "outlet", "url")) {
      report.putNull(field);
    }
    report.put("language", "en").putNull("published").putNull("published_basis");
    report.putNull("retrieved").putArray("agencies");
    report.putObject("extra");
    for (String list : List.of("entities", "places", "attributions", "events")) {
      root.putArray(list);
    }
    root.putObject("coder").put("name", "fixture").put("version", "1").putArray("models");
  }

  /** A report of which nothing else is known. */
  public static CodedLine of(String id, String text) {
    return new CodedLine(id, text);
  }

  /** A report of an outlet, published then, under a URL of its own. */
  public static CodedLine of(String id, String outlet, String published, String text) {
    return of(id, text).with("outlet", outlet).with("published", published).url(id);
  }

  /** Sets a text field of the report: title, byline, outlet, published … */
  public CodedLine with(String field, String value) {
    report.put(field, value);
    return this;
  }

  public CodedLine url(String path) {
    return with("url", "https://news.example/" + path);
  }

  public CodedLine agency(String name) {
    report.withArray("agencies").add(name);
    return this;
  }

  /** A person with a public role. */
  public CodedLine person(String id, String name, String... roles) {
    return entity(id, name, "person", true, roles);
  }

  public CodedLine privatePerson(String id, String name) {
    return entity(id, name, "person", false);
  }

  /** An entity that is no person. */
  public CodedLine entity(String id, String name, String type) {
    return entity(id, name, type, null);
  }

  /** A state, or a body of one. */
  public CodedLine state(String id, String name, String country, String... sectors) {
    entity(id, name, "organization", null);
    ObjectNode last = (ObjectNode) root.withArray("entities").get(root.get("entities").size() - 1);
    last.put("country", country);
    List.of(sectors).forEach(last.withArray("sectors")::add);
    return this;
  }

  private CodedLine entity(
      String id, String name, String type, @Nullable Boolean isPublic, String... roles) {
    ObjectNode entity = root.withArray("entities").addObject();
    entity.put("id", id).put("name", name).put("type", type).putArray("mentions");
    entity.putNull("country").putArray("sectors");
    ArrayNode all = entity.putArray("roles");
    List.of(roles).forEach(all::add);
    entity.putNull("wikidata").put("public", isPublic).put("confidence", .9);
    return this;
  }

  /** The country, ISO 3166-1 alpha-3, of the entity that was told last. */
  public CodedLine from(String country) {
    ObjectNode last = (ObjectNode) root.withArray("entities").get(root.get("entities").size() - 1);
    last.put("country", country);
    return this;
  }

  /** Words that stand for the entity that was told last. */
  public CodedLine mentioned(String... words) {
    ObjectNode last = (ObjectNode) root.withArray("entities").get(root.get("entities").size() - 1);
    List.of(words).forEach(w -> spans.put(last.withArray("mentions").addObject(), w));
    return this;
  }

  /** A town of the text. */
  public CodedLine town(String id, String name, String country) {
    ObjectNode place = spans.put(root.withArray("places").addObject(), name);
    place.put("id", id).put("name", name).put("country", country).put("precision", "city");
    place.putNull("latitude").putNull("longitude").putNull("geonames").put("confidence", .9);
    return this;
  }

  /** A town of the text that has its coordinates. */
  public CodedLine town(String id, String name, String country, double latitude, double longitude) {
    town(id, name, country);
    ObjectNode place = (ObjectNode) root.withArray("places").get(root.get("places").size() - 1);
    place.put("latitude", latitude).put("longitude", longitude);
    return this;
  }

  /** A country of the text. */
  public CodedLine land(String id, String name, String country) {
    town(id, name, country);
    ObjectNode place = (ObjectNode) root.withArray("places").get(root.get("places").size() - 1);
    place.put("precision", "country");
    return this;
  }

  /** An attribution; {@code more} tells its source, else it is impersonal. */
  public CodedLine claim(String id, String content, Consumer<CodedClaim> more) {
    ObjectNode claim = root.withArray("attributions").addObject();
    claim.put("id", id).put("headline", false).put("kind", "indirect").putNull("source");
    claim.put("source_type", "impersonal").putNull("cue").putNull("within");
    claim.put("certainty", "certain").put("polarity", "positive").put("confidence", .9);
    spans.put(claim.putArray("content").addObject(), content);
    more.accept(new CodedClaim(spans, claim));
    return this;
  }

  /** An event mention, actual and in the outlet's own voice unless {@code more} tells otherwise. */
  public CodedLine event(String id, String type, String trigger, Consumer<CodedEvent> more) {
    ObjectNode event = root.withArray("events").addObject();
    event.put("id", id).put("headline", false).put("type", type).put("status", "actual");
    for (String list :
        List.of("modes", "contexts", "actors", "recipients", "quantities", "grounds")) {
      event.putArray(list);
    }
    event.put("quad", "verbal conflict").put("score", 0).putNull("place").putNull("date");
    spans.put(event.putObject("trigger"), trigger);
    event.put("confidence", .9);
    more.accept(new CodedEvent(spans, event));
    return this;
  }

  /** The line. */
  public String json() {
    return root.toString();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
