/**
 * Reads people in public office from Wikidata: entities of its dump, and results of its query
 * service.
 *
 * <p>Start from {@link org.hearsay.knowledge.wikidata.OfficeholderWriter}. Of a human with {@code
 * position held: President of Norland} it keeps who, which office, where and when, under all names;
 * of all other humans nothing.
 */
@NullMarked
package org.hearsay.knowledge.wikidata;

import org.jspecify.annotations.NullMarked;
