/**
 * Words, sentences, tags, trees and named mentions against a treebank. Start from {@link
 * org.hearsay.evaluation.syntax.SyntaxScorer}.
 */
@NullMarked
package org.hearsay.evaluation.syntax;

import org.jspecify.annotations.NullMarked;
