/**
 * On how many independent words a happening rests. Begin at {@link
 * org.hearsay.archive.origin.Origins}.
 *
 * <p>One minister quoted by forty outlets is one origin; a dispatch and its reprints are one; "it
 * became known" is none. Text cannot prove that two origins are independent: the number is a least
 * one.
 */
@NullMarked
package org.hearsay.archive.origin;

import org.jspecify.annotations.NullMarked;
