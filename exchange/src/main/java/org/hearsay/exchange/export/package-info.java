/**
 * What is exported and how: events as tools for event data want them, with all that was told of
 * each. Start from {@link org.hearsay.exchange.export.EventSource}, which makes {@link
 * org.hearsay.exchange.export.EventRecord}s from coded reports or an archive, as far as the {@link
 * org.hearsay.exchange.export.Selection} lets them through, and gives them to an {@link
 * org.hearsay.exchange.export.EventWriter}.
 *
 * <pre>
 * Selection selection = Selection.standard();
 * try (EventWriter writer = format.open(output)) {
 *   new EventSource(selection).happenings(archive, writer);
 * }
 * </pre>
 */
@NullMarked
package org.hearsay.exchange.export;

import org.jspecify.annotations.NullMarked;
