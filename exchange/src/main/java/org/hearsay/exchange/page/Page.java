package org.hearsay.exchange.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exchange.page.Lines.Place;
import org.hearsay.exchange.page.MainText.Found;
import org.hearsay.exchange.page.Metas.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says.
 *
 * @param paragraphs of the main text, at least one
 */
record Page(
    Optional<Headline> headline,
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    List<String> paragraphs) {
  /** A report has at least so many words of running text. */
  private static final int MIN_WORDS = 20;

  /** So many headlines that lead elsewhere make an index, if each has less text than this. */
  private static final int MIN_TEASERS = 4;

  private static final int WORDS_A_TEASER = 50;

  /** Byline and date stand so few blocks around the headline. */
  private static final int HEAD = 14;

  Page {
    paragraphs = List.copyOf(paragraphs);
  }

  static Page of(Document page, Optional<URI> address) throws UnreadablePageException {
    Element root = page.body();
    List<Block> blocks = BlockReader.read(root);
    ElementNames names = new ElementNames();
    Metas metas = Metas.of(page);
    Optional<String> canonical = Address.canonical(page, metas, address);
    LinkedData data = LinkedData.of(LinkedNodes.of(page), canonical);
    Optional<String> url = canonical.or(() -> Address.first(data.urls()));
    Optional<String> known = Outlet.ofMetadata(metas);
    TitleElement title = TitleElement.of(page.title());
    Optional<Headline> headline =
        Headline.of(blocks, titles(metas, data, title, known), Outlet.keys(metas, data), names);
    List<TitleElement> all =
        Stream.concat(Stream.of(title), metas.all(Field.TITLE).stream().map(TitleElement::of))
            .toList();
    Optional<String> outlet = Outlet.of(page, metas, data, all, headline, url);
    Optional<Block> top = headline.flatMap(Headline::block);
    Found found = MainText.of(root, blocks, names, top, descriptions(metas, data));
    List<String> paragraphs = paragraphs(found, data);
    refuse(paragraphs, found, headline, data);
    List<Block> head = head(blocks, top);
    return new Page(
        headline,
        Authors.of(page, head, metas, data, names, outlet),
        outlet,
        url,
        PublicationTime.of(page, head, metas, data, url),
        paragraphs);
  }

  private static List<String> descriptions(Metas metas, LinkedData data) {
    return Stream.concat(metas.all(Field.DESCRIPTION).stream(), data.description().stream())
        .toList();
  }

  private static List<String> titles(
      Metas metas, LinkedData data, TitleElement title, Optional<String> outlet) {
    Stream<String> given = metas.all(Field.TITLE).stream();
    return Stream.of(
            data.headline().stream(),
            given.map(t -> TitleElement.of(t).without(outlet)),
            Stream.of(title.without(outlet), title.longest()))
        .flatMap(s -> s)
        .filter(t -> !t.isBlank())
        .distinct()
        .toList();
  }

  /** From behind the headline on, then what stands before it. */
  private static List<Block> head(List<Block> blocks, Optional<Block> headline) {
    int at = headline.map(blocks::indexOf).orElse(0);
    List<Block> head = new ArrayList<>(blocks.subList(at, Math.min(blocks.size(), at + HEAD)));
    head.addAll(blocks.subList(Math.max(0, at - HEAD / 2), at));
    return head;
  }

  /** Where the page's own text is made by scripts, what its JSON-LD holds. */
  private static List<String> paragraphs(Found found, LinkedData data) {
    if (found.words() < MIN_WORDS && data.body().isPresent()) {
      List<String> body = LinkedData.paragraphs(data.body().get());
      if (words(body) >= MIN_WORDS) {
        return body;
      }
    }
    return found.paragraphs().stream().map(Block::text).toList();
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(p -> p.split(" ").length).sum();
  }

  private static void refuse(
      List<String> paragraphs, Found found, Optional<Headline> headline, LinkedData data)
      throws UnreadablePageException {
    int words = words(paragraphs);
    if (headline.isPresent()
        && Lines.stands(headline.get().text(), Place.ERROR)
        && !data.isArticle()) {
      throw refused("an error page: \"" + headline.get().text() + "\"");
    }
    if (words < MIN_WORDS) {
      String few = words == 0 ? "no running text" : "only " + words + " words of running text";
      throw refused(data.isClosed() ? few + " before a paywall" : few);
    }
    if (found.teasers() >= MIN_TEASERS && words < found.teasers() * WORDS_A_TEASER) {
      throw refused("an index of " + found.teasers() + " headlines");
    }
  }

  private static UnreadablePageException refused(String found) {
    return new UnreadablePageException("expected a web page with a report, found " + found);
  }
}
