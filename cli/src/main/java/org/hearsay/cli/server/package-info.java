/** {@code hearsay serve}: the reading room. */
@NullMarked
package org.hearsay.cli.server;

import org.jspecify.annotations.NullMarked;
