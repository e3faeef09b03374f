/**
 * A happening as it is shown: who did what to whom, when and where, on whose word. Begin at {@link
 * org.hearsay.server.happening.HappeningSheet}.
 */
@NullMarked
package org.hearsay.server.happening;

import org.jspecify.annotations.NullMarked;
