package org.hearsay.evaluation.attribution;

/**
 * A predicted attribution beside the gold.
 *
 * @param confidence from 0 to 1, as coded
 * @param complete whether it is paired with a gold attribution whose source shares a word with its
 *     source, or neither has any
 * @param named whether its source holds a name
 * @param sourceRight whether gold attributes some of the content to that source, wherever gold lets
 *     it begin and end: nobody is named who did not say it
 */
public record Judgement(double confidence, boolean complete, boolean named, boolean sourceRight) {}
