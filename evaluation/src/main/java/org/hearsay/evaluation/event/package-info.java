/**
 * Scores events against gold triples of source, class and target, and counts the events that are
 * found where there are none. Start from {@link org.hearsay.evaluation.event.EventScorer}.
 *
 * <p>Gold says of <i>Ruritania sued Borduria</i>: source Ruritania, class ACCUSE, target Borduria.
 * A coded ACCUSE with the actor <i>Ruritania</i> and the recipient <i>Borduria</i> is right,
 * strictly; a coded REJECT with the same pair fits the pair but has the wrong class. The figures
 * are those of {@code score_events.py} and {@code score_quiet.py}.
 */
@NullMarked
package org.hearsay.evaluation.event;

import org.jspecify.annotations.NullMarked;
