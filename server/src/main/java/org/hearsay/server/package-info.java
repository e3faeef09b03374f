/**
 * The reading room: pages and an API over an archive. Begin at {@link org.hearsay.server.Server}.
 */
@NullMarked
package org.hearsay.server;

import org.jspecify.annotations.NullMarked;
