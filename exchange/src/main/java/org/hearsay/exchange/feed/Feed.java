package org.hearsay.exchange.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A feed.
 *
 * @param items in the order of the feed; those without the URL of a page are left out
 * @param every so often it changes, as it says itself
 */
public record Feed(Optional<String> title, List<FeedItem> items, Optional<Duration> every) {
  public Feed {
    items = List.copyOf(items);
  }
}
