package org.hearsay.evaluation.syntax;

/**
 * How the chains of two readings of the same texts agree. Mentions are told by their head words;
 * what is mentioned once is left out.
 *
 * @param muc F1 of links (Vilain et al. 1995)
 * @param b3 F1 of mentions (Bagga and Baldwin 1998)
 * @param ceaf F1 of chains laid side by side (Luo 2005, phi 4)
 * @param pronouns of gold's pronouns of the third person that stand for a named person or
 *     organization: those found to stand for one of its names
 */
public record CoreferenceScore(double muc, double b3, double ceaf, double pronouns) {
  /** The mean of the three, the figure of the CoNLL shared task (Pradhan et al. 2012). */
  public double conll() {
    return (muc + b3 + ceaf) / 3;
  }
}
