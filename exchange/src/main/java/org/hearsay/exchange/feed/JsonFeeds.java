package org.hearsay.exchange.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), and 1.0 with its one author. */
final class JsonFeeds {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeeds() {}

  static Feed read(byte[] bytes, URI url) throws UnreadableFeedException {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new UnreadableFeedException("expected a JSON Feed, found a fault in line " + line);
    } catch (IOException e) {
      throw new UnreadableFeedException("expected a JSON Feed in UTF-8, found other bytes");
    }
    if (!root.path("version").asText().contains("jsonfeed.org/version/1")) {
      throw new UnreadableFeedException("expected a JSON Feed, found JSON without its version");
    }
    Optional<String> title = Fields.line(text(root, "title"));
    List<FeedItem> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      page(item, url).map(page -> item(item, page, root, title)).ifPresent(items::add);
    }
    return new Feed(title, items, Optional.empty());
  }

  private static Optional<URI> page(JsonNode item, URI base) {
    return Fields.url(text(item, "url"), base)
        .or(() -> Fields.url(text(item, "external_url"), base))
        .or(() -> Fields.absolute(text(item, "id")));
  }

  private static FeedItem item(JsonNode item, URI page, JsonNode root, Optional<String> outlet) {
    return new FeedItem(
        page,
        Fields.line(text(item, "title")),
        author(item).or(() -> author(root)),
        outlet,
        Fields.time(text(item, "date_published"))
            .or(() -> Fields.time(text(item, "date_modified"))),
        Fields.text(text(item, "summary")),
        Fields.text(text(item, "content_html"))
            .or(() -> Fields.text(text(item, "content_text")).map(JsonFeeds::html)));
  }

  private static Optional<String> author(JsonNode node) {
    JsonNode first = node.path("authors").path(0);
    JsonNode author = first.isMissingNode() ? node.path("author") : first;
    return Fields.author(text(author, "name"));
  }

  /** Plain text as HTML, a paragraph a line. */
  private static String html(String text) {
    return "<p>" + Entities.escape(text).replaceAll("\\s*\\n\\s*", "</p><p>") + "</p>";
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isTextual() ? value.textValue() : null;
  }
}
