/**
 * {@code hearsay export}: events in the formats of other tools. Begin at {@link
 * org.hearsay.cli.export.ExportCommand}.
 */
@NullMarked
package org.hearsay.cli.export;

import org.jspecify.annotations.NullMarked;
