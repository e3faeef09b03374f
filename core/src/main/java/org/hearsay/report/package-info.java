/**
 * Reports and how they are read: plain text in any encoding, JSON lines, and what stands around the
 * body of a scraped text (title, time of publication, byline, dateline, agencies).
 *
 * <p>Start from {@link org.hearsay.report.Report}. Of {@code "Talks fail\n6 May 2024\nPARIS (AP) -
 * They left."} the title is "Talks fail", the publication 2024-05-06, the dateline "PARIS", the
 * agency "AP", and the body one paragraph, "They left."
 */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
