/**
 * Who says what: attributions, each a source, a cue and a content.
 *
 * <p>Start from {@link org.hearsay.attribution.AttributionFinder}. In {@code "It is over," the
 * minister said.} the source is {@code the minister}, the cue {@code said}, the content the
 * quotation, the kind direct. Guideline: PolNeAR (Newell, Margolin, Ruths, LREC 2018).
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
