package org.hearsay.exchange.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A format in which events are written. */
public interface ExportFormat {
  /** As the option's value is written: {@code polecat}. */
  String name();

  /** What it is, in half a line. */
  String title();

  /** What is known of an event and the format has no place for, or holds only in part. */
  List<String> lost();

  /** What it is that the format holds. */
  enum Content {
    EVENTS,
    /** What is said, whether an event is told or not. Events can only be mentions. */
    STATEMENTS,
    /** Both; where events are happenings, only they. */
    EVENTS_AND_STATEMENTS
  }

  default Content content() {
    return Content.EVENTS;
  }

  /**
   * Begins to write.
   *
   * @param output the file; formats of several files say how theirs are named after it
   */
  EventWriter open(Path output) throws IOException;
}
