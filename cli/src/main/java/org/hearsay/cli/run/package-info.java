/**
 * Reading inputs, coding them in several threads, and telling how it went. Begin at {@link
 * org.hearsay.cli.run.Run}.
 */
@NullMarked
package org.hearsay.cli.run;

import org.jspecify.annotations.NullMarked;
