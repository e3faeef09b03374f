/**
 * Scores toponyms against gold: found or not, and how far from where they are. Start from {@link
 * org.hearsay.evaluation.place.PlaceScorer}.
 *
 * <p>Gold has <i>Springfield</i> at 39.8, -89.6; a coded place over the same word at 42.1, -72.6 is
 * found, but not within 161 km (100 miles). The figures are those of {@code score_places.py}.
 */
@NullMarked
package org.hearsay.evaluation.place;

import org.jspecify.annotations.NullMarked;
