package org.hearsay.server.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;

/** Makes a coded report of words that are looked up in its text, offsets in code points. */
public final class Lines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String text;
  private final ObjectNode root = JSON.createObjectNode();

  public Lines(String id, String text) {
    this.text = text;
    root.put("schema", "hearsay/1");
    ObjectNode report = root.putObject("report");
    report.put("id", id).put("text", text).put("sha256", Integer.toHexString(text.hashCode()));
    report.put("language", "en").putArray("agencies");
    List.of("entities", "places", "attributions", "events").forEach(root::putArray);
  }

  /** A field of the report. */
  public Lines with(String field, String value) {
    ((ObjectNode) root.get("report")).put(field, value);
    return this;
  }

  public Lines entity(String id, String name, String type, boolean isPublic) {
    ObjectNode entity = ((ArrayNode) root.get("entities")).addObject();
    entity.put("id", id).put("name", name).put("type", type);
    if (type.equals("person")) {
      entity.put("public", isPublic);
    }
    List.of("sectors", "roles", "mentions").forEach(entity::putArray);
    return this;
  }

  public Lines place(String id, String name, String precision) {
    ObjectNode place = ((ArrayNode) root.get("places")).addObject();
    place.put("id", id).put("name", name).put("precision", precision).put("country", "KEN");
    return this;
  }

  /**
   * An attribution.
   *
   * @param source its words; blank for nobody
   * @param entity of the source; blank for none
   */
  public Claim claim(String id, String sourceType, String source, String entity) {
    ObjectNode claim = ((ArrayNode) root.get("attributions")).addObject();
    claim.put("id", id).put("source_type", sourceType).put("kind", "indirect");
    claim.put("certainty", "certain").put("polarity", "positive").put("confidence", .95);
    claim.putArray("content");
    if (!source.isBlank()) {
      claim.set("source", mention(source, entity));
    }
    return new Claim(claim);
  }

  /** An event without parties. */
  public Event event(String id, String type, String trigger, String... grounds) {
    ObjectNode event = ((ArrayNode) root.get("events")).addObject();
    event.put("id", id).put("type", type).put("status", "actual").put("confidence", .9);
    event.set("trigger", span(trigger));
    List.of("modes", "contexts", "actors", "recipients", "quantities").forEach(event::putArray);
    ArrayNode on = event.putArray("grounds");
    List.of(grounds).forEach(on::add);
    return new Event(event);
  }

  /** Goes on with an attribution. */
  public final class Claim {
    private final ObjectNode json;

    private Claim(ObjectNode json) {
      this.json = json;
    }

    public Claim cue(String words) {
      json.set("cue", span(words));
      return this;
    }

    public Claim content(String... pieces) {
      List.of(pieces).forEach(p -> ((ArrayNode) json.get("content")).add(span(p)));
      return this;
    }

    public Claim with(String field, String value) {
      json.put(field, value);
      return this;
    }

    public Claim confidence(double value) {
      json.put("confidence", value);
      return this;
    }

    public Lines end() {
      return Lines.this;
    }
  }

  /** Goes on with an event. */
  public final class Event {
    private final ObjectNode json;

    private Event(ObjectNode json) {
      this.json = json;
    }

    public Event actor(String words, String entity) {
      ((ArrayNode) json.get("actors")).add(mention(words, entity));
      return this;
    }

    public Event recipient(String words, String entity) {
      ((ArrayNode) json.get("recipients")).add(mention(words, entity));
      return this;
    }

    public Event with(String field, String value) {
      json.put(field, value);
      return this;
    }

    public Event date(String value) {
      json.putObject("date").put("value", value).put("basis", "stated");
      return this;
    }

    public Lines end() {
      return Lines.this;
    }
  }

  private ObjectNode mention(String words, String entity) {
    ObjectNode mention = span(words);
    ArrayNode entities = mention.putArray("entities");
    if (!entity.isBlank()) {
      entities.add(entity);
    }
    return mention;
  }

  private ObjectNode span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("the text has no \"" + words + "\"");
    }
    int begin = text.codePointCount(0, at);
    int end = begin + words.codePointCount(0, words.length());
    return JSON.createObjectNode().put("begin", begin).put("end", end).put("text", words);
  }

  /** One line, as {@code hearsay code} prints it. */
  public String line() {
    return root.toString();
  }

  public CodedRecord record() {
    try {
      return RecordReader.read(line());
    } catch (RecordException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
