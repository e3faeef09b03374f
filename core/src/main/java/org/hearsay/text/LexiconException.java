package org.hearsay.text;

/**
 * A fault in a data file; the message reads {@code file:line: what was expected, what was found}.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
