/**
 * Measures an archive: copies, stories, happenings, origins and quotations. Begin at {@link
 * org.hearsay.evaluation.archive.DossierScorer}.
 */
@NullMarked
package org.hearsay.evaluation.archive;

import org.jspecify.annotations.NullMarked;
