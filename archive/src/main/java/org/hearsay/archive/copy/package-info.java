/**
 * Reports that take their words from others: reprints, shortened, lengthened and lightly rewritten
 * dispatches. Begin at {@link org.hearsay.archive.copy.CopyFinder}.
 */
@NullMarked
package org.hearsay.archive.copy;

import org.jspecify.annotations.NullMarked;
