/**
 * Formats of newsrooms in, formats of researchers' tools out. Start from {@link
 * org.hearsay.exchange.Formats}: what {@link org.hearsay.report.ReportReader} reads beside plain
 * text and JSON.
 */
@NullMarked
package org.hearsay.exchange;

import org.jspecify.annotations.NullMarked;
