/**
 * Files of JSON, written a value at a time. Start from {@link
 * org.hearsay.exchange.json.JsonWriter}.
 */
@NullMarked
package org.hearsay.exchange.json;

import org.jspecify.annotations.NullMarked;
