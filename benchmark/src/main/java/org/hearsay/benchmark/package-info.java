/**
 * How fast Hearsay is: {@link org.hearsay.benchmark.Parts} by JMH, {@link
 * org.hearsay.benchmark.PageLoad} for pages, {@link org.hearsay.benchmark.Way} for the whole way.
 */
@NullMarked
package org.hearsay.benchmark;

import org.jspecify.annotations.NullMarked;
