/**
 * Reads corpora and coded reports: JSON lines, tab-separated tables, and the characters as the
 * Python scorers of the corpora see them. Start from {@link
 * org.hearsay.evaluation.corpus.JsonLines}.
 *
 * <p>Every fault ends in a {@link org.hearsay.evaluation.corpus.CorpusException}, for example
 *
 * <pre>{@code
 * dev.coded.jsonl:3: report.id: expected a string, found 17
 * }</pre>
 */
@NullMarked
package org.hearsay.evaluation.corpus;

import org.jspecify.annotations.NullMarked;
