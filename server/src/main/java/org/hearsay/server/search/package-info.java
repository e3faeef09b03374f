/**
 * Reports by their words, or the latest. {@link ReportsPage} answers, {@link ReportsView} is what
 * the page shows.
 */
@NullMarked
package org.hearsay.server.search;

import org.jspecify.annotations.NullMarked;
