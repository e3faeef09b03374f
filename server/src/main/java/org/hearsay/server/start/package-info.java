/**
 * The start page: hand in a text or the address of a page, and read it coded. Begin at {@link
 * org.hearsay.server.start.StartPage}.
 */
@NullMarked
package org.hearsay.server.start;

import org.jspecify.annotations.NullMarked;
