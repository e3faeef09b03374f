package org.hearsay.archive.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.archive.record.CodedRecord.Toponym;
import org.hearsay.event.EventType;

/**
 * Reads a line of {@code hearsay code --format jsonl}. Fields that are not used are not looked at.
 */
public final class RecordReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toSet());

  private RecordReader() {}

  /**
   * Reads one coded report.
   *
   * @throws RecordException if it is no coded report of schema {@code hearsay/1}
   */
  public static CodedRecord read(String line) throws RecordException {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new RecordException("expected a JSON object, found " + e.getOriginalMessage());
    }
    JsonField json = new JsonField("", root);
    if (!json.optional("schema").equals(Optional.of("hearsay/1"))) {
      throw json.get("schema").wrong("\"hearsay/1\"");
    }
    return new CodedRecord(
        header(json.get("report")),
        byId(json.list("entities", RecordReader::entity), Entity::id),
        byId(json.list("places", RecordReader::place), Toponym::id),
        byId(json.list("attributions", RecordReader::claim), Claim::id),
        json.list("events", RecordReader::event),
        line);
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(one -> map.put(id.apply(one), one));
    return map;
  }

  private static Header header(JsonField report) throws RecordException {
    Optional<String> published = report.optional("published");
    try {
      published.ifPresent(p -> LocalDate.parse(p.substring(0, Math.min(10, p.length()))));
    } catch (DateTimeParseException e) {
      throw report.get("published").wrong("an ISO 8601 date");
    }
    return new Header(
        report.text("id"),
        report.text("sha256"),
        report.optional("title").orElse(""),
        report.optional("outlet"),
        report.optional("url"),
        published,
        report.optional("byline"),
        report.optional("dateline"),
        report.texts("agencies"),
        report.optional("language"),
        report.text("text"));
  }

  private static Entity entity(JsonField json) throws RecordException {
    return new Entity(
        json.text("id"),
        json.text("name"),
        json.text("type"),
        json.optional("country"),
        json.texts("sectors"),
        json.texts("roles"),
        json.flag("public"),
        json.has("mentions") ? json.list("mentions", RecordReader::piece) : List.of());
  }

  private static Toponym place(JsonField json) throws RecordException {
    return new Toponym(
        json.text("id"),
        json.text("name"),
        json.optional("country"),
        json.number("latitude"),
        json.number("longitude"),
        json.text("precision"),
        json.digits("geonames"));
  }

  private static Claim claim(JsonField json) throws RecordException {
    List<Piece> content = json.list("content", RecordReader::piece);
    if (content.isEmpty()) {
      throw json.get("content").wrong("at least one piece");
    }
    return new Claim(
        json.text("id"),
        json.text("kind"),
        json.object("source", RecordReader::mention),
        json.text("source_type"),
        json.object("cue", RecordReader::piece),
        content,
        json.optional("within"),
        json.optional("certainty").orElse("certain"),
        json.text("polarity").equals("negative"),
        json.flag("headline").orElse(false),
        json.number("confidence").orElse(0.0));
  }

  private static EventMention event(JsonField json) throws RecordException {
    if (!TYPES.contains(json.text("type"))) {
      throw json.get("type").wrong("a type of the ontology");
    }
    return new EventMention(
        json.text("id"),
        json.text("type"),
        json.texts("modes"),
        // Older records, which archives hold, may have none.
        json.get("contexts").node().isNull() ? List.of() : json.texts("contexts"),
        json.text("status"),
        piece(json.get("trigger")),
        json.list("actors", RecordReader::mention),
        json.list("recipients", RecordReader::mention),
        json.optional("place"),
        json.object("date", d -> d.text("value")),
        json.object("date", d -> d.optional("basis")).flatMap(b -> b),
        json.list("quantities", RecordReader::quantity),
        json.texts("grounds"),
        json.flag("headline").orElse(false),
        json.number("confidence").orElse(0.0));
  }

  private static Piece piece(JsonField json) throws RecordException {
    return new Piece(json.index("begin"), json.index("end"), json.text("text"));
  }

  private static Mention mention(JsonField json) throws RecordException {
    return new Mention(
        json.index("begin"), json.index("end"), json.text("text"), json.texts("entities"));
  }

  private static Quantity quantity(JsonField json) throws RecordException {
    return new Quantity(
        json.text("what"),
        json.text("text"),
        json.number("low"),
        json.number("high"),
        json.optional("unit"));
  }
}
