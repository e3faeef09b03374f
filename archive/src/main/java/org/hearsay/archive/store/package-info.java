/**
 * The file that keeps everything: SQLite, readable by others while it is in use. Begin at {@link
 * org.hearsay.archive.store.Database}.
 */
@NullMarked
package org.hearsay.archive.store;

import org.jspecify.annotations.NullMarked;
