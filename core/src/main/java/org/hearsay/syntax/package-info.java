/**
 * Words, sentences and their Universal Dependencies trees.
 *
 * <p>Start from {@link org.hearsay.syntax.ParsedText}; {@link org.hearsay.syntax.SyntaxReader}
 * makes it of what the encoder says. In {@code Police arrested him}, token 1 is the root, token 0
 * its {@code nsubj}, token 2 its {@code obj}.
 */
@NullMarked
package org.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
