/**
 * Events as linked data, in TriG: the Simple Event Model, its mentions (GAF), on whose word they
 * rest (GRaSP) and where that was read (PROV-O), with one named graph for each report. The names of
 * our own stand in docs/vocabulary.md. Start from {@link org.hearsay.exchange.graph.TrigFormat}.
 */
@NullMarked
package org.hearsay.exchange.graph;

import org.jspecify.annotations.NullMarked;
