/**
 * What others coded, to be set beside our own. Events: {@link
 * org.hearsay.exchange.foreign.ForeignReader} reads them line by line, {@link
 * org.hearsay.exchange.foreign.MentionReader} in which reports they were read, {@link
 * org.hearsay.exchange.foreign.Comparison} compares. Quotations: {@link
 * org.hearsay.exchange.foreign.CitronReader} and {@link
 * org.hearsay.exchange.foreign.QuotationComparison}.
 */
@NullMarked
package org.hearsay.exchange.foreign;

import org.jspecify.annotations.NullMarked;
