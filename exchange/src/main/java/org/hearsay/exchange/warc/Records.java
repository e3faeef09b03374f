package org.hearsay.exchange.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
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
  private Frames frames;
  private WarcReader reader;

  /** Where the reader began. */
  private long start;

  private int number;
  private int failures;
  private boolean ended;

  /** Whether all records are packed as one: then nothing can be found within. */
  private boolean joined;

  /** Whether the present record is not followed by the empty lines that end it. */
  private boolean warned;

  private Optional<Block> held = Optional.empty();

  /** What is to be told after the record that is held. */
  private Optional<Unreadable> problem = Optional.empty();

  private long heldAt;

  Records(InputStream in, String name, Consumer<Unreadable> damaged) throws IOException {
    this.window = new Window(in);
    this.name = name;
    this.damaged = damaged;
    this.packing = Packing.of(window.peek(HEADER));
    this.dictionary = packing == Packing.ZSTD ? dictionary() : new byte[0];
    this.frames = new Frames(window, dictionary);
    this.reader = new WarcReader(InputStream.nullInputStream());
    if (!isOpen()) {
      number++;
      failures = 0;
      fail(start, new IOException());
    }
  }

  /** Without the dictionary, if that is damaged: then the frames that need it are, too. */
  private byte[] dictionary() {
    try {
      return Frames.dictionary(window);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private WarcReader reader() throws IOException {
    start = window.offset();
    frames = new Frames(window, dictionary);
    WarcReader made = new WarcReader(packing == Packing.ZSTD ? frames : window);
    made.onWarning(warning -> warned |= warning.contains("trailer"));
    return made;
  }

  /** Where the present record begins. */
  private long position() {
    return packing == Packing.ZSTD ? frames.offset(reader.position()) : start + reader.position();
  }

  /** The next record with content that is whole; those before it that are damaged are told. */
  Optional<Block> next() throws IOException {
    while (true) {
      problem.ifPresent(damaged);
      problem = Optional.empty();
      Optional<Block> before = held;
      held = Optional.empty();
      if (ended) {
        return before;
      }
      Optional<WarcRecord> record = Optional.empty();
      Optional<Exception> fault = Optional.empty();
      warned = false;
      try {
        record = reader.next();
        ended = record.isEmpty();
      } catch (IOException | RuntimeException e) {
        fault = Optional.of(e);
      }
      // What should end the record before was not there, nor did another begin.
      boolean own = fault.isPresent() && before.isPresent() && (warned || position() == heldAt);
      if (own && fault.get() instanceof EOFException && !warned) {
        ended = true;
        return before;
      }
      if (own) {
        fail(heldAt, fault.get());
      } else if (fault.isPresent()) {
        number++;
        fail(position(), fault.get());
      } else if (record.isPresent()) {
        begin(record.get());
      }
      if (before.isPresent() && !own) {
        return before;
      }
    }
  }

  /** So many records were seen, with the damaged ones. */
  int number() {
    return number;
  }

  private void begin(WarcRecord record) throws IOException {
    number++;
    failures = 0;
    heldAt = position();
    byte[] beginning = window.kept(heldAt, 4);
    joined |= packing == Packing.GZIP && beginning.length == 4 && !packing.begins(beginning);
    window.keepFrom(heldAt);
    Optional<Exception> fault = Optional.empty();
    try {
      long size = record.body().size();
      int wanted = (int) (size > Block.MOST ? HEADER : size);
      byte[] bytes = upTo(wanted, record.body().stream());
      if (bytes.length < wanted && size <= Block.MOST) {
        throw new EOFException();
      }
      held = Optional.of(new Block(where(heldAt), record, bytes, size));
    } catch (IOException | RuntimeException e) {
      fault = Optional.of(e);
    }
    if (fault.isPresent()) {
      fail(heldAt, fault.get());
    } else if (held.orElseThrow().isTooLarge() && !joined) {
      // It may not be so large at all: what stands behind is found faster and surer so.
      goOn(heldAt + 1);
    }
  }

  /** So many bytes, or all before the end, which jwarc tells by an exception. */
  private static byte[] upTo(int wanted, InputStream in) throws IOException {
    byte[] bytes = new byte[wanted];
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < wanted; n = in.read(bytes, length, wanted - length)) {
        length += n;
      }
    } catch (EOFException e) {
      // What is there is enough to tell what the record was to hold.
    }
    return length == wanted ? bytes : Arrays.copyOf(bytes, length);
  }

  private String where(long position) {
    return name + " record " + number + " at byte " + position;
  }

  private void fail(long position, Exception fault) throws IOException {
    if (failures == 0) {
      String how = fault instanceof EOFException ? "is cut off" : "is damaged";
      String found = "expected a whole record, found one that " + how;
      problem = Optional.of(new Unreadable(where(position), found));
    } else {
      number--;
    }
    failures++;
    goOn(position + 1);
  }

  /** Goes on at the next place where a record may begin. */
  private void goOn(long from) throws IOException {
    reader.close();
    window.seek(from);
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
