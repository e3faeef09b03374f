/**
 * Happenings as a list, on a map and over time, by filters that stand in the address. {@link
 * Filter} reads them, {@link Overviews} counts, {@link OverviewView} is what the page shows, {@link
 * OverviewPage} answers.
 */
@NullMarked
package org.hearsay.server.overview;

import org.jspecify.annotations.NullMarked;
