/**
 * Scores attributions (source, cue, content) against gold: tokens first, then pairs of gold and
 * predicted attributions, then counts, then figures. Start from {@link
 * org.hearsay.evaluation.attribution.AttributionScorer}.
 *
 * <p>Gold has the content <i>taxes are too high</i>, the system found <i>taxes are</i>: Dice is 2·2
 * / (4 + 2) = .67, so the two are a pair (<i>content-match</i>); when their sources share a word
 * the pair is <i>complete</i>. The figures are those of {@code score_attribution.py}.
 */
@NullMarked
package org.hearsay.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
