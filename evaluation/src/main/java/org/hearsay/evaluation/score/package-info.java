/**
 * What counts become: precision, recall, F1, intervals. Start from {@link
 * org.hearsay.evaluation.score.PrecisionRecall}: of 9 predicted and 10 gold tokens 7 are the same,
 * so precision is 7/9, recall 7/10, F1 14/19.
 */
@NullMarked
package org.hearsay.evaluation.score;

import org.jspecify.annotations.NullMarked;
