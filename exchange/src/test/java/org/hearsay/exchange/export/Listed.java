package org.hearsay.exchange.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;

/** Events in a list. */
public final class Listed implements EventWriter {
  private final List<EventRecord> events = new ArrayList<>();

  @Override
  public void add(EventRecord event) {
    events.add(event);
  }

  @Override
  public void close() {}

  /** The event mentions of reports. */
  public static List<EventRecord> mentions(Selection selection, CodedLine... lines) {
    Listed listed = new Listed();
    EventSource source = new EventSource(selection);
    try {
      for (CodedLine line : lines) {
        source.mentions(RecordReader.read(line.json()), listed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
    return listed.events;
  }

  /** The happenings of an archive. */
  public static List<EventRecord> happenings(Selection selection, Archive archive) {
    Listed listed = new Listed();
    try {
      new EventSource(selection).happenings(archive, listed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed.events;
  }
}
