/**
 * The commands on an archive: adding to it, asking it, setting it right. Begin at {@link
 * org.hearsay.cli.archive.ArchiveCommands}.
 */
@NullMarked
package org.hearsay.cli.archive;

import org.jspecify.annotations.NullMarked;
