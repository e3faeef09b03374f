/**
 * Measures a coder on corpora: corpora in, figures out. Start from {@link
 * org.hearsay.evaluation.Evaluation}; the scores of single files are in the packages {@code
 * attribution}, {@code statement}, {@code event}, {@code place}, {@code fact} and {@code syntax}.
 *
 * <pre>{@code
 * Evaluation.Outcome outcome =
 *     new Evaluation(Corpora.standard(), Optional.empty(), coder, parser, System.err).run(corpus -> true);
 * FigureTable.write(Path.of("docs/EVALUATION.md"), "0.1.0", outcome.figures(), Peers.standard());
 * }</pre>
 */
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
