package org.hearsay.exchange.feed;

import java.net.URI;
import java.util.Optional;

/**
 * One report that a feed announces.
 *
 * @param url of its page
 * @param outlet the source that the item names ({@code <source>}), else the feed's title
 * @param published ISO 8601, UTC
 * @param summary HTML or plain text
 * @param content HTML: the whole text, if the feed has it
 */
public record FeedItem(
    URI url,
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> summary,
    Optional<String> content) {}
