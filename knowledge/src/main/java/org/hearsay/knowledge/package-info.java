/**
 * Where the places of the world are, behind {@link org.hearsay.place.Gazetteer}.
 *
 * <p>Start from {@link org.hearsay.knowledge.PlaceIndex}.
 */
@NullMarked
package org.hearsay.knowledge;

import org.jspecify.annotations.NullMarked;
