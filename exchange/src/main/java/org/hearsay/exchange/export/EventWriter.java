package org.hearsay.exchange.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes events, one after the other, in one format. Not thread-safe. */
public interface EventWriter extends Closeable {
  /**
   * Writes what is said in a report; comes before its events, and only where events are mentions.
   * Formats that have events alone pass it over.
   */
  default void begin(Statements statements) throws IOException {}

  /** Writes one event. */
  void add(EventRecord event) throws IOException;

  /**
   * Tells that all was added; nothing is added after it. Formats whose files show whether they are
   * whole complete them here, and {@link #close} alone leaves a file that no reader takes for
   * whole.
   */
  default void end() throws IOException {}
}
