package org.hearsay.time;

import java.util.Optional;
import org.hearsay.text.Span;

/**
 * A date as the text writes it.
 *
 * @param past what it means of something that has happened: an ISO 8601 date or interval {@code
 *     start/end}; empty when that cannot be told
 * @param future what it means of something to come
 */
public record DateExpression(Span span, Optional<String> past, Optional<String> future) {}
