package org.hearsay.exchange.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * What the JSON-LD of a page says of the report, in the terms of schema.org.
 *
 * @param isArticle whether it says that the page is one
 * @param isClosed whether it says that the text is for subscribers
 * @param published the values of datePublished, the article's first
 * @param authors persons
 * @param organizations as authors; many sites that print no byline name themselves there
 * @param parents who owns the publisher
 */
record LinkedData(
    boolean isArticle,
    boolean isClosed,
    Optional<String> headline,
    Optional<String> description,
    Optional<String> body,
    List<String> published,
    List<String> authors,
    List<String> organizations,
    Optional<String> publisher,
    List<String> parents,
    Optional<String> site,
    List<String> urls) {

  LinkedData {
    published = List.copyOf(published);
    authors = List.copyOf(authors);
    organizations = List.copyOf(organizations);
    parents = List.copyOf(parents);
    urls = List.copyOf(urls);
  }

  /**
   * @param canonical the address by which the article is told from others on the page
   */
  static LinkedData of(LinkedNodes nodes, Optional<String> canonical) {
    List<JsonNode> articles = nodes.articles();
    Optional<JsonNode> article =
        articles.stream()
            .filter(a -> canonical.isPresent() && urls(a).contains(canonical.get()))
            .findFirst()
            .or(() -> articles.stream().findFirst());
    List<String> published = new ArrayList<>();
    article.ifPresent(a -> published.addAll(dates(a)));
    nodes.ofType("WebPage").forEach(p -> published.addAll(dates(p)));
    if (articles.isEmpty()) {
      published.addAll(nodes.salvaged("datePublished"));
    }
    Optional<JsonNode> publisher = article.map(a -> nodes.resolved(a.path("publisher")));
    return new LinkedData(
        article.isPresent(),
        article
            .map(a -> a.path("isAccessibleForFree").asText().equalsIgnoreCase("false"))
            .orElse(false),
        article
            .flatMap(a -> text(a, "headline").or(() -> text(a, "name")))
            .or(() -> nodes.salvaged("headline").stream().findFirst()),
        article.flatMap(a -> text(a, "alternativeHeadline").or(() -> text(a, "description"))),
        article.flatMap(a -> LinkedNodes.raw(a, "articleBody")),
        published,
        article.map(a -> authors(nodes, a, false)).orElse(List.of()),
        article.map(a -> authors(nodes, a, true)).orElse(List.of()),
        publisher.flatMap(LinkedData::name),
        publisher
            .map(p -> nodes.resolved(p.path("parentOrganization")))
            .flatMap(LinkedData::name)
            .stream()
            .toList(),
        nodes.ofType("WebSite").stream().flatMap(s -> text(s, "name").stream()).findFirst(),
        article.map(LinkedData::urls).orElse(List.of()));
  }

  /** The paragraphs of an article's body, which may be plain text or HTML. */
  static List<String> paragraphs(String body) {
    if (body.contains("</") || body.contains("<br")) {
      return PageReader.paragraphs(body);
    }
    return Arrays.stream(Parser.unescapeEntities(body, false).split("\\R"))
        .map(Strings::clean)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static List<String> dates(JsonNode node) {
    List<String> dates = new ArrayList<>();
    text(node, "datePublished").ifPresent(dates::add);
    text(node, "dateCreated").ifPresent(dates::add);
    text(node, "uploadDate").ifPresent(dates::add);
    return dates;
  }

  private static List<String> urls(JsonNode node) {
    List<String> urls = new ArrayList<>();
    text(node, "url").ifPresent(urls::add);
    JsonNode page = node.path("mainEntityOfPage");
    (page.isObject()
            ? text(page, "@id").or(() -> text(page, "url"))
            : text(node, "mainEntityOfPage"))
        .ifPresent(urls::add);
    text(node, "@id").ifPresent(urls::add);
    return urls;
  }

  private static List<String> authors(LinkedNodes nodes, JsonNode article, boolean organizations) {
    List<String> persons = new ArrayList<>();
    JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
    for (JsonNode each : author.isArray() ? author : List.of(author)) {
      JsonNode one = nodes.resolved(each);
      boolean organization =
          LinkedNodes.types(one).stream().anyMatch(t -> t.endsWith("Organization"));
      if (organization == organizations) {
        name(one).ifPresent(persons::add);
      }
    }
    return persons;
  }

  private static Optional<String> name(JsonNode node) {
    return node.isTextual() ? LinkedNodes.clean(node) : text(node, "name");
  }

  private static Optional<String> text(JsonNode node, String field) {
    return LinkedNodes.clean(node.path(field));
  }
}
