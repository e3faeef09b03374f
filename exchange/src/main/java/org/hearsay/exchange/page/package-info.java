/**
 * Saved web pages as reports: main text with its paragraphs, title, byline, outlet, address, time
 * of publication. Start from {@link org.hearsay.exchange.page.PageReader}.
 *
 * <p>What is known of the web's content systems stands in the tables beside the classes: {@code
 * names.tsv} (what names of classes say of an element), {@code meta.tsv} (metadata), {@code
 * lines.tsv} (lines that are no part of a report).
 */
@NullMarked
package org.hearsay.exchange.page;

import org.jspecify.annotations.NullMarked;
