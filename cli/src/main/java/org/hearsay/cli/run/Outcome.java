package org.hearsay.cli.run;

/** What became of one report of the input, or of the input as a whole. */
public sealed interface Outcome {
  /** Why a report is not coded. */
  enum Cause {
    NO_REPORT("records without a page", false),
    NOT_ENGLISH("not in English", false),
    REPEATED("repeated", false),
    RESUMED("coded before", false),
    UNREADABLE("unreadable", true),
    TIME_LIMIT("over the time limit", true),
    FAULT("failed", true);

    private final String words;
    private final boolean failure;

    Cause(String words, boolean failure) {
      this.words = words;
      this.failure = failure;
    }

    String words() {
      return words;
    }

    /** Whether it makes the exit status 1. */
    boolean isFailure() {
      return failure;
    }
  }

  /**
   * Coded.
   *
   * @param output as it is to be written
   */
  record Coded(String output, int words, int events, int attributions) implements Outcome {}

  /**
   * Passed over or failed.
   *
   * @param count so many at once
   * @param where file and line; empty when there is nothing to say
   * @param reason for standard error
   */
  record NotCoded(Cause cause, int count, String where, String reason) implements Outcome {
    NotCoded(Cause cause, String where, String reason) {
      this(cause, 1, where, reason);
    }
  }

  /** Nothing more can be coded, whatever the input. */
  record Broken(String message) implements Outcome {}

  /** The end of the input. */
  record End() implements Outcome {}
}
