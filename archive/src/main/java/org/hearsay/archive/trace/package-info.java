/**
 * Follows words back to where they first stood, and shows how they changed on their way. Begin at
 * {@link org.hearsay.archive.trace.Tracer}.
 */
@NullMarked
package org.hearsay.archive.trace;

import org.jspecify.annotations.NullMarked;
