package org.hearsay.exchange.follow;

import java.net.URI;
import java.time.Instant;
import org.hearsay.exchange.feed.FeedItem;

/**
 * A report that a feed announced and that is not in the archive yet.
 *
 * @param attempts so often it was tried in vain
 * @param seen when the feed announced it
 */
record Waiting(URI feed, FeedItem item, int attempts, Instant seen) {}
