/**
 * Words of a report as they are compared across reports: in small letters, without accents, with
 * their offsets. Begin at {@link org.hearsay.archive.word.Words}.
 */
@NullMarked
package org.hearsay.archive.word;

import org.jspecify.annotations.NullMarked;
