package org.hearsay.report;

/**
 * What became of one report of the input; {@code where} names the file, and the line in JSON lines.
 */
public sealed interface ReadResult {
  String where();

  /** A report, ready to be coded. */
  record Read(String where, Report report) implements ReadResult {}

  /** A report whose id was read before; it is not read again. */
  record Repeated(String where, String id) implements ReadResult {}

  /**
   * A report that could not be read.
   *
   * @param problem what was expected and what was found
   */
  record Unreadable(String where, String problem) implements ReadResult {}

  /**
   * Parts of the input that are no reports and were not expected to be any.
   *
   * @param what they are, in the plural
   */
  record PassedOver(String where, int count, String what) implements ReadResult {}
}
