/**
 * Which event mentions, in any number of reports, tell of one occurrence. Begin at {@link
 * org.hearsay.archive.happening.HappeningFinder}.
 */
@NullMarked
package org.hearsay.archive.happening;

import org.jspecify.annotations.NullMarked;
