/**
 * What happenings are found by: type, country, place, outlet, parties. Start from {@link
 * org.hearsay.archive.facet.FacetQuery}.
 */
@NullMarked
package org.hearsay.archive.facet;

import org.jspecify.annotations.NullMarked;
