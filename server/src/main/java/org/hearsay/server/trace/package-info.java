/**
 * The way of a quotation or claim through all reports, as it is shown. Begin at {@link
 * org.hearsay.server.trace.TraceSheet}.
 */
@NullMarked
package org.hearsay.server.trace;

import org.jspecify.annotations.NullMarked;
