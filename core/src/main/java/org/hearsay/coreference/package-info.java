/**
 * Which mentions of a text are about the same thing, as the model sees it: each mention is held
 * against those before it in its window, by their head words.
 */
@NullMarked
package org.hearsay.coreference;

import org.jspecify.annotations.NullMarked;
