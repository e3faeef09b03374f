package org.hearsay.server.report;

/**
 * One reason why something was read as it was.
 *
 * @param what such as {@code cue}
 */
public record Why(String what, String words) {}
