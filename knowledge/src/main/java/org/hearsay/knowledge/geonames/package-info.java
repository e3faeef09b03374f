/**
 * Reads GeoNames' tables as they are published into an index of places.
 *
 * <p>Start from {@link org.hearsay.knowledge.geonames.PlaceWriter}. A line of {@code
 * allCountries.txt} gives a place and its names, a line of {@code alternateNamesV2.txt} one more
 * name, or says that a name is a code or out of use.
 */
@NullMarked
package org.hearsay.knowledge.geonames;

import org.jspecify.annotations.NullMarked;
