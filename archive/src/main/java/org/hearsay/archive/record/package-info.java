/**
 * A coded report as the archive reads it: the public contract ({@code hearsay/1}) and nothing else,
 * so that what was coded elsewhere or by an older version can be kept, too. Begin at {@link
 * org.hearsay.archive.record.CodedRecord}.
 */
@NullMarked
package org.hearsay.archive.record;

import org.jspecify.annotations.NullMarked;
