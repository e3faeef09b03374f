/**
 * One coded report to be read: its text as published, each word in its place, with marks, and
 * beside it what was read from it and why. Begin at {@link org.hearsay.server.report.ReportView}.
 */
@NullMarked
package org.hearsay.server.report;

import org.jspecify.annotations.NullMarked;
