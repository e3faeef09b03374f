/**
 * Pages and feeds fetched from the web: politely, within limits, and from no private network. Start
 * from {@link org.hearsay.exchange.fetch.Fetcher}.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchOptions.of("me@example.org"))) {
 *   Fetched page = fetcher.fetch(URI.create("https://example.org/news"), Validators.NONE);
 * }
 * }</pre>
 */
@NullMarked
package org.hearsay.exchange.fetch;

import org.jspecify.annotations.NullMarked;
