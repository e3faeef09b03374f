/** Reports of our own making, to try the reading room with. */
@NullMarked
package org.hearsay.server.demo;

import org.jspecify.annotations.NullMarked;
