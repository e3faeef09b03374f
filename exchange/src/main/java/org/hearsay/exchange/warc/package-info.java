/**
 * Web archives: WARC (ISO 28500) with the pages as they were sent, and WET with their text; plain,
 * gzip or zstd. Start from {@link org.hearsay.exchange.warc.WarcFormat}. Of a response record with
 * {@code text/html} the page reader makes a report, whose URL is {@code WARC-Target-URI} and whose
 * time of retrieval is {@code WARC-Date}.
 */
@NullMarked
package org.hearsay.exchange.warc;

import org.jspecify.annotations.NullMarked;
