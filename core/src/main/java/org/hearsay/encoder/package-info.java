/**
 * Words as the encoder reads them: pieces of words with their place in the raw text, and windows of
 * them. Start from {@link org.hearsay.encoder.Windows}: {@code "Tosk denied it."} gives one window
 * of the pieces {@code [CLS] to ##sk denied it . [SEP]}, each with its begin and end.
 */
@NullMarked
package org.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
