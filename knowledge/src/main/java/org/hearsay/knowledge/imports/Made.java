package org.hearsay.knowledge.imports;

import java.nio.file.Path;
import org.hearsay.knowledge.index.Index;

/**
 * An index as an import left it.
 *
 * @param entries places or people
 * @param names under which they are found
 */
public record Made(Index kind, Path file, long entries, long names) {}
