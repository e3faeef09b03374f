/**
 * Content as HTTP sends it. Start from {@link org.hearsay.exchange.content.ContentEncoding}: of
 * bytes with {@code Content-Encoding: gzip} it gives what they were before.
 */
@NullMarked
package org.hearsay.exchange.content;

import org.jspecify.annotations.NullMarked;
