/**
 * The files that an import makes: SQLite databases that are written once and then only read.
 *
 * <p>Start from {@link org.hearsay.knowledge.index.IndexFile}; {@link
 * org.hearsay.knowledge.index.IndexWriter} makes one beside the old, which stays as it is until the
 * new one is whole.
 */
@NullMarked
package org.hearsay.knowledge.index;

import org.jspecify.annotations.NullMarked;
