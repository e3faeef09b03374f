package org.hearsay.server.report;

/**
 * A small number in the text that leads to the record's note.
 *
 * @param at UTF-16 offset behind which it stands
 * @param label what is shown: {@code a1}, or {@code a1 denied}
 */
public record Reference(int at, String record, String label) {}
