package org.hearsay.exchange.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes events, one after the other, in one format. Not thread-safe. */
public interface EventWriter extends Closeable {
  /** Writes one event. */
  void add(EventRecord event) throws IOException;
}
