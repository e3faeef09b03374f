/**
 * How many and how much: the amounts of a sentence.
 *
 * <p>Start from {@link org.hearsay.quantity.Amounts}. <i>At least two dozen people</i> holds an
 * amount from 24 on; <i>dozens</i> is 24 to 99 ({@code amounts.tsv}).
 */
@NullMarked
package org.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
