/**
 * Feeds: RSS, Atom, JSON Feed. Start from {@link org.hearsay.exchange.feed.FeedReader}: it gives
 * what outlets announce, each with its URL and what the feed says of it.
 */
@NullMarked
package org.hearsay.exchange.feed;

import org.jspecify.annotations.NullMarked;
