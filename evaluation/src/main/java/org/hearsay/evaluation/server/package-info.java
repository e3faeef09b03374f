/**
 * How fast the reading room answers. Start from {@link
 * org.hearsay.evaluation.server.ReadersBenchmark} (people who read pages) or {@link
 * org.hearsay.evaluation.server.CodingBenchmark} (programs that have texts coded).
 */
@NullMarked
package org.hearsay.evaluation.server;

import org.jspecify.annotations.NullMarked;
