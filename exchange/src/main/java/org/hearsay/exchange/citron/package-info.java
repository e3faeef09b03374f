/**
 * Quotations in the JSON of Citron (BBC; docs/data_format.md there, as of 2021), one object a
 * report. Offsets are code points, as Python counts them.
 */
@NullMarked
package org.hearsay.exchange.citron;

import org.jspecify.annotations.NullMarked;
