package org.hearsay.evaluation.syntax;

/**
 * How two readings of the same texts agree; all figures are F1, which is the share of right words
 * where the words are given.
 *
 * @param words words with the same bounds
 * @param sentences sentences with the same bounds
 * @param upos universal parts of speech
 * @param xpos tags of the Penn Treebank
 * @param lemmas lemmas, letter by letter
 * @param uas heads, without what gold has as punctuation
 * @param las heads with relations without their subtypes, likewise
 * @param names named persons, organizations and places: bounds of the proper nouns, and type
 * @param coreference of mentions, by their head words
 */
public record SyntaxScore(
    double words,
    double sentences,
    double upos,
    double xpos,
    double lemmas,
    double uas,
    double las,
    double names,
    CoreferenceScore coreference) {}
