/**
 * {@code hearsay compare}: events beside those that others coded. Begin at {@link
 * org.hearsay.cli.compare.CompareCommand}.
 */
@NullMarked
package org.hearsay.cli.compare;

import org.jspecify.annotations.NullMarked;
