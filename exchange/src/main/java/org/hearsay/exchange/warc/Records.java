package org.hearsay.exchange.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.report.ReadResult.Unreadable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of an archive one by one. After a damaged one it goes on at the next place where a
 * record begins. A record is given out when the next one is found where it should be, since a wrong
 * length shows only there. Not thread-safe.
 */
final class Records implements AutoCloseable {
  /** So many places that look like a record's beginning may be none, in a row. */
  private static final int TRIES = 1000;

  /** Of a block that is too large only the HTTP header is looked at. */
  private static final int HEADER = 1 << 16;

  private final Window window;
  private final String name;
  private final Consumer<Unreadable> damaged;
  private final Packing packing;
  private final byte[] dictionary;
  private WarcReader reader;

  /** Where the reader began. */
  private long start;

  private int number;
  private int failures;
  private boolean ended;

  /** Whether all records are packed as one: then nothing can be found within. */
  private boolean joined;

  private Optional<Block> held = Optional.empty();
  private long heldAt;

  Records(InputStream in, String name, Consumer<Unreadable> damaged) throws IOException {
    this.window = new Window(in);
    this.name = name;
    this.damaged = damaged;
    byte[] head = window.peek(8);
    this.packing = Packing.of(head);
    this.dictionary = Packing.isDictionary(head) ? dictionary(head) : new byte[0];
    this.reader = reader();
  }

  private byte[] dictionary(byte[] head) throws IOException {
    int size = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    if (size < 0 || size > Block.MOST) {
      throw new IOException("expected a dictionary of at most 8 MB, found one of " + size);
    }
    return window.readNBytes(head.length + size);
  }

  private WarcReader reader() throws IOException {
    start = window.offset();
    return new WarcReader(new Patient(dictionary, window));
  }

  /** Where the present record begins. */
  private long position() {
    return start + Math.max(0, reader.position() - dictionary.length);
  }

  private String where(int record) {
    return name + " record " + record + " at byte " + position();
  }

  /** The next record with content that is whole; those before it that are damaged are told. */
  Optional<Block> next() throws IOException {
    while (true) {
      Optional<Block> before = held;
      held = Optional.empty();
      if (ended) {
        return before;
      }
      Optional<WarcRecord> record = Optional.empty();
      Optional<Exception> fault = Optional.empty();
      try {
        record = reader.next();
        ended = record.isEmpty();
      } catch (IOException | RuntimeException e) {
        fault = Optional.of(e);
      }
      boolean ownFault = fault.isPresent() && before.isPresent() && position() == heldAt;
      if (ownFault && fault.get() instanceof EOFException) {
        // Only the empty lines behind it are not there.
        ended = true;
        return before;
      }
      if (fault.isPresent()) {
        tell(ownFault ? number : number + 1, fault.get());
        number += ownFault ? 0 : 1;
        goOn();
      } else if (record.isPresent()) {
        begin(record.get());
      }
      if (before.isPresent() && !ownFault) {
        return before;
      }
    }
  }

  private void begin(WarcRecord record) throws IOException {
    number++;
    failures = 0;
    byte[] beginning = window.kept(position(), 4);
    joined |= packing != Packing.NONE && beginning.length == 4 && !packing.begins(beginning);
    window.keepFrom(position());
    Optional<Exception> fault = Optional.empty();
    Optional<Block> block = Optional.empty();
    try {
      long size = record.body().size();
      int wanted = (int) (size > Block.MOST ? HEADER : size);
      byte[] bytes = record.body().stream().readNBytes(wanted);
      block = Optional.of(new Block(where(number), record, bytes, size));
      if (bytes.length < wanted) {
        throw new EOFException();
      }
    } catch (IOException | RuntimeException e) {
      fault = Optional.of(e);
    }
    if (fault.isPresent()) {
      tell(number, fault.get());
      goOn();
    } else {
      held = block;
      heldAt = position();
      if (block.orElseThrow().isTooLarge() && !joined) {
        // It may not be so large at all: what stands behind is found faster and surer so.
        goOn();
        failures = 0;
      }
    }
  }

  private void tell(int record, Exception fault) {
    if (failures == 0) {
      String how = fault instanceof EOFException ? "is cut off" : "is damaged";
      damaged.accept(
          new Unreadable(where(record), "expected a whole record, found one that " + how));
    }
  }

  /** Goes on at the next place where a record may begin. */
  private void goOn() throws IOException {
    long next = position() + 1;
    reader.close();
    window.seek(next);
    failures++;
    do {
      if (failures >= TRIES || !packing.findNext(window)) {
        ended = true;
        return;
      }
    } while (!isOpen());
  }

  private boolean isOpen() {
    try {
      reader = reader();
      return true;
    } catch (IOException | RuntimeException e) {
      failures++;
      window.seek(start + 1);
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
