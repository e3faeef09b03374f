/**
 * Coded reports kept: which are copies, which tell one story, which event mentions are one
 * happening, on how many origins it rests, and where a quotation comes from. Begin at {@link
 * org.hearsay.archive.Archive}.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("news.hearsay"), Access.WRITE)) {
 *   archive.add(Archive.prepare(line));
 *   archive.commit();
 * }
 * }</pre>
 */
@NullMarked
package org.hearsay.archive;

import org.jspecify.annotations.NullMarked;
