/**
 * Events as JSON lines: PLOVER's interchange format (manual, chapter "JSON Data Fields") and the
 * output of NGEC, the coder that makes POLECAT. Both allow further fields; attributions and status
 * stand there.
 */
@NullMarked
package org.hearsay.exchange.plover;

import org.jspecify.annotations.NullMarked;
