package org.hearsay.archive;

/**
 * Reports as they come in over time: most are new, some the words of an earlier one under another
 * name, some another text under a known name. The same number, the same report.
 */
final class MixedReports {
  private static final int ROUND = 10;
  private static final int COPY = 7;
  private static final int NEW_VERSION = 9;

  private MixedReports() {}

  static CodedLine report(int number) {
    return switch (number % ROUND) {
      case COPY -> MadeUp.report(number - 3).with("id", "copy-" + number).url("copy-" + number);
      case NEW_VERSION -> MadeUp.report(number - 5, 15);
      default -> MadeUp.report(number);
    };
  }
}
