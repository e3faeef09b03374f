/** The archive, as many threads ask it. */
@NullMarked
package org.hearsay.server.store;

import org.jspecify.annotations.NullMarked;
