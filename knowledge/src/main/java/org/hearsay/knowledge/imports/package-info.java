/**
 * Reads published tables of places and people into the indexes of a folder.
 *
 * <p>Start from {@link org.hearsay.knowledge.imports.Import}. What a file is, is told from its
 * content: {@code allCountries.zip} holds a table of places and {@code alternateNamesV2.zip} one of
 * other names, beside lists that nobody asked for.
 */
@NullMarked
package org.hearsay.knowledge.imports;

import org.jspecify.annotations.NullMarked;
