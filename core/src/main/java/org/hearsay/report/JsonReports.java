package org.hearsay.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A report as a JSON object. Text stands in {@code text} or {@code event_text}; time in {@code
 * published}, {@code pub_date} or {@code date}; title in {@code title} or {@code headline}; outlet
 * in {@code outlet} or {@code publisher}; further {@code id}, {@code url}, {@code language}. All
 * other fields are carried on unread.
 */
final class JsonReports {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(200_000_000).build());
  }

  private JsonReports() {}

  /** Says what was expected of a JSON text and what was found. */
  static final class BadReport extends Exception {
    private static final long serialVersionUID = 1;

    BadReport(String problem) {
      super(problem);
    }
  }

  /** The report that one JSON object holds. */
  static Report parse(String json) throws BadReport {
    return report(tree(json));
  }

  /** The members of a JSON array, or the one object. */
  static List<JsonNode> members(String json) throws BadReport {
    JsonNode tree = tree(json);
    return tree.isArray()
        ? List.copyOf(((com.fasterxml.jackson.databind.node.ArrayNode) tree).valueStream().toList())
        : List.of(tree);
  }

  static Report report(JsonNode tree) throws BadReport {
    if (!(tree instanceof ObjectNode object)) {
      throw new BadReport("expected a JSON object, found " + kind(tree));
    }
    ObjectNode rest = object.deepCopy();
    String text =
        take(rest, "text", "event_text")
            .orElseThrow(
                () -> new BadReport("expected a field \"text\" or \"event_text\", found none"));
    Optional<String> id = take(rest, "id");
    Optional<String> title = take(rest, "title", "headline");
    Optional<String> outlet = take(rest, "outlet", "publisher");
    Optional<String> url = take(rest, "url");
    Optional<String> language = take(rest, "language");
    Optional<Publication> published = takeTime(rest);
    Metadata given =
        new Metadata(
            title,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            outlet,
            url,
            language,
            published,
            Optional.empty());
    String extra = rest.toString();
    for (Optional<String> string : List.of(id, title, outlet, url, language, Optional.of(extra))) {
      if (!Limits.isWhole(string.orElse(""))) {
        throw new BadReport("expected text, found half of a character of two halves (surrogate)");
      }
    }
    Optional<String> problem = Limits.problem(text);
    if (problem.isPresent()) {
      throw new BadReport(problem.get());
    }
    return Report.of(id, text, given, extra);
  }

  private static JsonNode tree(String json) throws BadReport {
    try {
      return MAPPER.readTree(json);
    } catch (NumberFormatException e) {
      throw new BadReport("expected JSON, found a number beyond all bounds");
    } catch (JsonProcessingException e) {
      // Jackson gives no place for what goes beyond its limits of depth and length.
      throw new BadReport(
          "expected JSON, found a fault"
              + (e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr()));
    }
  }

  /** The first of the fields that is there and not null, removed from the object. */
  private static Optional<String> take(ObjectNode object, String... fields) throws BadReport {
    for (String field : fields) {
      JsonNode value = object.get(field);
      if (value == null || value.isNull()) {
        continue;
      }
      if (!value.isTextual() && !(field.equals("id") && value.isIntegralNumber())) {
        throw new BadReport("expected a string in \"" + field + "\", found " + kind(value));
      }
      object.remove(field);
      return Optional.of(value.asText());
    }
    return Optional.empty();
  }

  /** A time that cannot be read stays in the object, so that it is carried on. */
  private static Optional<Publication> takeTime(ObjectNode object) {
    for (String field : List.of("published", "pub_date", "date")) {
      JsonNode value = object.get(field);
      Optional<String> time =
          value == null || !value.isTextual() ? Optional.empty() : time(value.asText().strip());
      if (time.isPresent()) {
        object.remove(field);
        return time.map(t -> new Publication(t, Publication.Basis.GIVEN));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> time(String value) {
    String iso =
        "\\d{4}-\\d\\d-\\d\\d(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?"
            + "(?:Z|[+-](?:0\\d|1[0-8]):?[0-5]\\d)?)?";
    try {
      if (value.matches(iso)) {
        return Optional.of(new Publication(value, Publication.Basis.GIVEN).value());
      }
      if (value.matches("(?:\\w{3}, )?\\d{1,2} \\w{3} \\d{4} .*")) {
        return Optional.of(
            OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
      }
      if (value.matches("(?:19|20)\\d{6}")) {
        String day = value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6);
        return Optional.of(new Publication(day, Publication.Basis.GIVEN).value());
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Not quite that shape: the reader of headers may still know it.
    }
    return Timestamps.best(Timestamps.find(value, new Span(0, value.length())))
        .map(Timestamps.Timestamp::value);
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      case NUMBER -> "a number";
      case OBJECT, POJO -> "an object";
      case STRING -> "a string";
      case BINARY -> "bytes";
      case MISSING -> "nothing";
    };
  }
}
