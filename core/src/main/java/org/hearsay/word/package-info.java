/**
 * Words of raw text. Start from {@link org.hearsay.word.Tokenizer}: {@code "Tosk can't."} gives
 * {@code Tosk}, {@code ca}, {@code n't}, {@code .} with their places.
 */
@NullMarked
package org.hearsay.word;

import org.jspecify.annotations.NullMarked;
