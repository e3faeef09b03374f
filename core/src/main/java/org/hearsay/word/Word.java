package org.hearsay.word;

import org.hearsay.text.Span;

/**
 * A word in the sense of Universal Dependencies.
 *
 * @param span in the text, UTF-16 code units; never empty
 * @param joined whether it is written as one with the word before: "n't" in "don't"
 */
public record Word(Span span, boolean joined) {}
