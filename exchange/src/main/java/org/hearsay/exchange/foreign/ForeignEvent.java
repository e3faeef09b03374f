package org.hearsay.exchange.foreign;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.event.EventType;

/**
 * An event that others coded.
 *
 * @param where file and line
 * @param type empty for what PLOVER dropped: mere statements
 * @param actor country of the actor, ISO 3166-1 alpha-3
 * @param recipient country of the recipient
 */
public record ForeignEvent(
    String where,
    String id,
    LocalDate day,
    Optional<EventType> type,
    Optional<String> actor,
    Optional<String> recipient) {}
