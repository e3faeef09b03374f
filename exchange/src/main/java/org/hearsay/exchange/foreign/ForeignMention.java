package org.hearsay.exchange.foreign;

/**
 * A mention of an event in a report, as GDELT has them.
 *
 * @param where file and line
 * @param event id of the event
 * @param address of the report: its URL, or a citation of what is not on the web
 */
public record ForeignMention(String where, String event, String address) {}
