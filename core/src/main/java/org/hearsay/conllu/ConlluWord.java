package org.hearsay.conllu;

import org.hearsay.word.Word;

/**
 * A word as its line has it.
 *
 * @param word its place in the document's text
 * @param head index of the head in the sentence, from 0; -1 for the root or where none is given
 * @param misc the last column
 */
public record ConlluWord(
    Word word,
    String form,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String deprel,
    String misc) {}
