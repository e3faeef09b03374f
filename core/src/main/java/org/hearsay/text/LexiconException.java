package org.hearsay.text;

import java.nio.file.Path;

/**
 * A fault in a data file; the message reads {@code file:line: what was expected, what was found},
 * or {@code file: …} where no line is to blame.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  /**
   * A fault of a whole file or folder.
   *
   * @param problem what was expected, what was found
   */
  public LexiconException(Path file, String problem) {
    super(file + ": " + problem);
  }
}
