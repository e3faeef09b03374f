/**
 * Events that others coded, to be set beside our own. Start from {@link
 * org.hearsay.exchange.foreign.ForeignReader}, which reads a file line by line, and {@link
 * org.hearsay.exchange.foreign.Comparison}.
 */
@NullMarked
package org.hearsay.exchange.foreign;

import org.jspecify.annotations.NullMarked;
