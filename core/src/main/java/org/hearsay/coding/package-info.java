/**
 * The way through: a report in, a coded report out, and its JSON.
 *
 * <p>Start from {@link org.hearsay.coding.Coder}:
 *
 * <pre>{@code
 * Coder coder = new Coder();
 * CodedReport coded = coder.code(Report.of("Police arrested two men in Oslo."));
 * }</pre>
 */
@NullMarked
package org.hearsay.coding;

import org.jspecify.annotations.NullMarked;
