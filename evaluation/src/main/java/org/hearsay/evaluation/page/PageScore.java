package org.hearsay.evaluation.page;

/**
 * How well pages were read; all but the first are shares of the pages. A page that was refused
 * counts as wholly wrong.
 *
 * @param pages how many
 * @param tokenF1 of the words of the main text, mean over pages
 * @param day the day of publication is right, as written or as the same moment in another zone
 * @param exact the moment of publication is right, where one is known to the second
 */
public record PageScore(
    int pages,
    double tokenF1,
    double title,
    double day,
    double exact,
    double outlet,
    double byline,
    double url) {}
