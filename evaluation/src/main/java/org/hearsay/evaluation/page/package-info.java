/**
 * Scores the reader of web pages on pages written for Hearsay. Start from {@link
 * org.hearsay.evaluation.page.PageScorer}.
 */
@NullMarked
package org.hearsay.evaluation.page;

import org.jspecify.annotations.NullMarked;
