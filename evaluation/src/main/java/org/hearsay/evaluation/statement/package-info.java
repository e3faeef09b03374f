/**
 * Scores the labels of attributions (source type, kind, certainty, polarity) on statements:
 * passages written for Hearsay, whose format {@code training/statements/README.md} tells. Start
 * from {@link org.hearsay.evaluation.statement.LabelScorer}.
 *
 * <p>Gold says of <i>The ministry denied that it had sold the bonds</i>: an office, indirect,
 * certain, negative. The coder finds <i>it had sold the bonds</i>, an organization, indirect,
 * certain, negative. The contents have a Dice of 2·5 / (6 + 5) = .91, so the attribution is found;
 * its source type is a miss of <i>office</i> and its other labels are right.
 */
@NullMarked
package org.hearsay.evaluation.statement;

import org.jspecify.annotations.NullMarked;
