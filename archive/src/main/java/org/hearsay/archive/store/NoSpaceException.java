package org.hearsay.archive.store;

import java.nio.file.Path;

/** There is no space left for the archive. What was committed is kept, and can be read. */
public final class NoSpaceException extends ArchiveException {
  private static final long serialVersionUID = 1;

  NoSpaceException(Path file, Throwable cause) {
    super(
        "no space left for " + file + ": the last change was not kept; free some and run again",
        cause);
  }
}
