package org.hearsay.exchange.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, by ROME. */
final class XmlFeeds {
  private static final String USUAL = "UTF-8";

  private XmlFeeds() {}

  static Feed read(byte[] bytes, Optional<String> contentType, URI url)
      throws UnreadableFeedException {
    try {
      return feed(parsed(bytes, contentType), url);
    } catch (FeedException e) {
      throw new UnreadableFeedException(
          "expected RSS, Atom or a JSON Feed, found a fault: " + oneLine(e));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // ROME has no one exception for what it cannot make sense of.
      throw new UnreadableFeedException("expected RSS, Atom or a JSON Feed, found none");
    }
  }

  private static SyndFeed parsed(byte[] bytes, Optional<String> contentType)
      throws FeedException, IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (XmlReader reader =
        contentType.isPresent()
            ? new XmlReader(in, contentType.get(), true, USUAL)
            : new XmlReader(in, true, USUAL)) {
      return new SyndFeedImpl(new ShallowInput().build(reader), true);
    }
  }

  private static String oneLine(FeedException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage()).replaceAll("[\\s\\p{Cc}]+", " ");
    return message.length() > 200 ? message.substring(0, 200) + " …" : message;
  }

  private static Feed feed(SyndFeed feed, URI base) {
    Optional<String> title = Fields.line(feed.getTitle());
    List<FeedItem> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      page(entry, base).map(page -> item(entry, page, title)).ifPresent(items::add);
    }
    return new Feed(title, items, every(feed));
  }

  /** A service that counts clicks keeps the page's own URL in {@code origLink}. */
  private static Optional<URI> page(SyndEntry entry, URI base) {
    return entry.getForeignMarkup().stream()
        .filter(e -> e.getName().equals("origLink"))
        .map(Element::getText)
        .findFirst()
        .flatMap(link -> Fields.url(link, base))
        .or(() -> Fields.url(entry.getLink(), base))
        .or(() -> Fields.absolute(entry.getUri()));
  }

  private static FeedItem item(SyndEntry entry, URI page, Optional<String> feedTitle) {
    Optional<String> content =
        entry.getContents().stream()
            .map(SyndContent::getValue)
            .flatMap(value -> Fields.text(value).stream())
            .findFirst();
    return new FeedItem(
        page,
        Fields.line(entry.getTitle()),
        Fields.author(entry.getAuthor()).or(() -> creator(entry.getModule(DCModule.URI))),
        source(entry).or(() -> feedTitle),
        time(entry.getPublishedDate()).or(() -> time(entry.getUpdatedDate())),
        Optional.ofNullable(entry.getDescription()).flatMap(d -> Fields.text(d.getValue())),
        content);
  }

  private static Optional<String> creator(@Nullable Module module) {
    return module instanceof DCModule dublin
        ? Fields.author(dublin.getCreator())
        : Optional.empty();
  }

  private static Optional<String> source(SyndEntry entry) {
    if (entry.getWireEntry() instanceof Item item && item.getSource() != null) {
      return Fields.line(item.getSource().getValue());
    }
    return Optional.ofNullable(entry.getSource()).flatMap(s -> Fields.line(s.getTitle()));
  }

  private static Optional<String> time(@Nullable Date date) {
    return date == null ? Optional.empty() : Fields.time(date.toInstant());
  }

  /** By {@code <ttl>}, in minutes, or the syndication module of RSS 1.0. */
  private static Optional<Duration> every(SyndFeed feed) {
    WireFeed wire = feed.originalWireFeed();
    if (wire instanceof Channel channel && channel.getTtl() > 0) {
      return Optional.of(Duration.ofMinutes(channel.getTtl()));
    }
    if (feed.getModule(SyModule.URI) instanceof SyModule module
        && module.getUpdatePeriod() != null) {
      Duration period =
          switch (module.getUpdatePeriod().strip().toLowerCase(Locale.ROOT)) {
            case "hourly" -> Duration.ofHours(1);
            case "weekly" -> Duration.ofDays(7);
            case "monthly" -> Duration.ofDays(30);
            case "yearly" -> Duration.ofDays(365);
            default -> Duration.ofDays(1);
          };
      return Optional.of(period.dividedBy(Math.max(1, module.getUpdateFrequency())));
    }
    return Optional.empty();
  }
}
