/**
 * When: expressions of date and what they mean on the day of publication.
 *
 * <p>Start from {@link org.hearsay.time.Dates}. In a report of Wednesday, 6 March 2024, {@code on
 * Monday} means 2024-03-04.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
