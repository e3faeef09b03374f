/**
 * Sentences in the format of Universal Dependencies (CoNLL-U). {@link
 * org.hearsay.conllu.ConlluReader} gives documents with their text put together again, {@link
 * org.hearsay.conllu.ConlluWriter} writes parsed text.
 */
@NullMarked
package org.hearsay.conllu;

import org.jspecify.annotations.NullMarked;
