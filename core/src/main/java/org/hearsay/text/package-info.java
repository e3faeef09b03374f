/**
 * Spans of text, quotation marks and the reader of word lists: what every other package stands on.
 *
 * <p>Start from {@link org.hearsay.text.Span}. In {@code He said "no" twice}, {@link
 * org.hearsay.text.QuotationScanner} finds one quotation, [8, 12), whose inside is [9, 11).
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
