package org.hearsay.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.http.Body;
import org.hearsay.server.http.JsonBody;
import org.hearsay.server.http.ProblemException;

/** Reads the report that somebody hands in: plain text, a web page, or JSON that holds either. */
final class Submission {
  private static final int DAY = 10;

  /** Half a character must not become another on the way. */
  private static final ObjectMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Submission() {}

  /**
   * The report.
   *
   * @throws ProblemException 400 if fields are wrong, 422 if there is no report in it
   */
  static Report read(Body body) {
    return switch (body.type()) {
      case "text/html" -> page(body.bytes(), body.charset(), Optional.empty());
      case "application/json" -> json(JsonBody.of(body));
      default -> raw(ASCII.createObjectNode().put("text", body.text()));
    };
  }

  /**
   * The report in an object, as {@code hearsay code} reads a line of JSON.
   *
   * @throws ProblemException 422 if there is none
   */
  static Report raw(ObjectNode object) {
    try {
      byte[] line = ASCII.writeValueAsString(object).getBytes(StandardCharsets.US_ASCII);
      return Coding.read(line, "body.jsonl");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that was read can be written", e);
    }
  }

  private static Report json(JsonBody body) {
    body.only("text", "html", "title", "outlet", "published", "url", "id");
    Optional<String> text = body.text("text");
    Optional<String> html = body.text("html");
    if (text.isPresent() == html.isPresent()) {
      throw ProblemException.wrong(
          "expected either \"text\" or \"html\", found " + (text.isPresent() ? "both" : "neither"));
    }
    Optional<String> published = body.text("published");
    published.ifPresent(Submission::checkTime);
    return text.isPresent() ? plain(body) : page(body);
  }

  private static Report plain(JsonBody body) {
    ObjectNode object = ASCII.createObjectNode();
    for (String field : List.of("text", "title", "outlet", "published", "url")) {
      body.text(field).ifPresent(value -> object.put(field, value));
    }
    id(body).ifPresent(id -> object.put("id", id));
    return raw(object);
  }

  /** What is handed in with a page goes before what stands in it. */
  private static Report page(JsonBody body) {
    Report report =
        page(
            body.required("html").getBytes(StandardCharsets.UTF_8),
            Optional.of(StandardCharsets.UTF_8),
            body.text("url").map(Submission::address));
    Metadata found = report.metadata();
    return Report.of(
        id(body).orElse(report.id()),
        report.text(),
        new Metadata(
            body.text("title").or(found::title),
            found.byline(),
            found.dateline(),
            found.agencies(),
            body.text("outlet").or(found::outlet),
            body.text("url").or(found::url),
            found.language(),
            body.text("published")
                .map(time -> new Publication(time, Publication.Basis.GIVEN))
                .or(found::published),
            found.retrieved()));
  }

  private static Optional<String> id(JsonBody body) {
    return body.field("id")
        .filter(JsonNode::isIntegralNumber)
        .map(JsonNode::asText)
        .or(() -> body.text("id"));
  }

  private static void checkTime(String value) {
    try {
      if (value.length() == DAY) {
        LocalDate.parse(value);
      } else {
        DateTimeFormatter.ISO_DATE_TIME.parse(value);
      }
    } catch (DateTimeException e) {
      throw ProblemException.wrong(
          "published: expected an ISO 8601 date or time such as 2024-03-05T09:30:00Z, found \""
              + value
              + "\"");
    }
  }

  private static URI address(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw ProblemException.wrong("url: expected an address, found \"" + url + "\"");
    }
  }

  private static Report page(byte[] bytes, Optional<Charset> charset, Optional<URI> url) {
    try {
      return PageReader.read(bytes, charset.map(Charset::name), url);
    } catch (UnreadablePageException e) {
      throw new ProblemException(422, e.problem());
    }
  }
}
