/**
 * Where: toponyms that stand for places, with country and coordinates as fine as the text is.
 *
 * <p>Start from {@link org.hearsay.place.PlaceFinder}. In {@code talks in Kyiv} the place is {@code
 * Kyiv}, UKR, at the city's coordinates; in {@code Kyiv rejected the plan} there is none: that is
 * the government.
 */
@NullMarked
package org.hearsay.place;

import org.jspecify.annotations.NullMarked;
