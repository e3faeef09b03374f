package org.hearsay.archive;

/**
 * What happened in a day, week or month.
 *
 * @param begin ISO 8601 day
 * @param happenings so many, whatever the number of articles
 * @param forward of these, from the first party to the second
 * @param meanScore of PLOVER, -10 to 10; 0 when there is none
 * @param reports read of that time on anything: what the counts are to be measured by
 */
public record Period(String begin, int happenings, int forward, double meanScore, int reports) {}
