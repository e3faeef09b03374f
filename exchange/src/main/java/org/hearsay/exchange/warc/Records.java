package org.hearsay.exchange.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.exchange.warc.Members.CutOffException;
import org.hearsay.exchange.warc.Members.WrongEndException;
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

  /**
   * Within a member a damage may show late: what cannot be unpacked may be the next member already.
   * So far back that one is looked for: the reader is 8 KB ahead.
   */
  private static final int BACK = 1 << 14;

  private final Window window;
  private final String name;
  private final Consumer<Unreadable> damaged;
  private final Packing packing;
  private final byte[] dictionary;
  private Optional<Unpacked> unpacked = Optional.empty();
  private WarcReader reader;

  /** Where the reader began. */
  private long start;

  private int number;
  private int failures;
  private boolean ended;

  /** Whether several records are packed as one: then nothing can be found within. */
  private boolean joined;

  /** How far the file was read when the present record began. */
  private long here;

  /** Whether the present record is not followed by the empty lines that end it. */
  private boolean warned;

  private Optional<Block> held = Optional.empty();

  /** What is to be told after the record that is held. */
  private Optional<Unreadable> problem = Optional.empty();

  private long heldAt;
  private long heldUnpacked;

  /** Whether it is the first in what it is packed in. */
  private boolean heldIsFirst = true;

  /** Where another record is looked for if it is damaged. */
  private long heldFrom;

  Records(InputStream in, String name, Consumer<Unreadable> damaged) throws IOException {
    this.window = new Window(in);
    this.name = name;
    this.damaged = damaged;
    this.packing = Packing.of(window.peek(HEADER));
    this.dictionary = packing == Packing.ZSTD ? dictionary() : new byte[0];
    this.reader = new WarcReader(InputStream.nullInputStream());
    Optional<Exception> fault = open();
    if (fault.isPresent()) {
      number++;
      failures = 0;
      fail(start, fault.get(), start + 1);
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
    here = start;
    unpacked =
        switch (packing) {
          case NONE -> Optional.empty();
          case GZIP -> Optional.of(new Members(window));
          case ZSTD -> Optional.of(new Frames(window, dictionary));
        };
    WarcReader made = new WarcReader(unpacked.<InputStream>map(u -> u).orElse(window));
    made.onWarning(warning -> warned |= warning.contains("trailer"));
    return made;
  }

  /** Where the present record begins. */
  private long position() {
    return unpacked.map(u -> u.offset(reader.position())).orElse(start + reader.position());
  }

  /** Whether the present record is the first in what it is packed in. */
  private boolean isFirst() {
    return packing != Packing.GZIP || unpacked.orElseThrow().isBegin(reader.position());
  }

  /** Where another is looked for if the present record, which begins there, is damaged. */
  private long next(long position) {
    return isFirst() ? position + 1 : Math.max(position + 1, here - BACK);
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
      boolean own = fault.isPresent() && before.isPresent() && isOfHeld(fault.get());
      if (own && fault.get() instanceof EOFException && !warned) {
        ended = true;
        return before;
      }
      if (own) {
        fail(heldAt, fault.get(), heldFrom);
      } else if (fault.isPresent()) {
        number++;
        long position = position();
        fail(position, fault.get(), next(position));
      } else if (record.isPresent()) {
        begin(record.get());
      }
      if (before.isPresent() && !own) {
        return before;
      }
    }
  }

  /** Whether the record before is damaged, and not only what stands behind it. */
  private boolean isOfHeld(Exception fault) {
    if (fault instanceof WrongEndException) {
      return heldIsFirst;
    }
    // What should end it was not there, nor did another begin.
    return warned || reader.position() == heldUnpacked && !(fault instanceof CutOffException);
  }

  /** So many records were seen, with the damaged ones. */
  int number() {
    return number;
  }

  private void begin(WarcRecord record) throws IOException {
    number++;
    failures = 0;
    heldAt = position();
    heldUnpacked = reader.position();
    heldIsFirst = isFirst();
    joined |= !heldIsFirst;
    heldFrom = next(heldAt);
    window.keepFrom(heldFrom - 1);
    here = window.offset();
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
      fail(heldAt, fault.get(), heldFrom);
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

  private void fail(long position, Exception fault, long from) throws IOException {
    if (failures == 0) {
      boolean cut = fault instanceof EOFException;
      String how = cut ? "is cut off" : "is damaged";
      String lost = joined && !cut ? "; what is packed with it and stands behind it is lost" : "";
      String found = "expected a whole record, found one that " + how + lost;
      problem = Optional.of(new Unreadable(where(position), found));
    } else {
      number--;
    }
    failures++;
    goOn(from);
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
    } while (open().isPresent());
  }

  /** Begins to read at the present place; what speaks against it. */
  private Optional<Exception> open() {
    try {
      reader = reader();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      failures++;
      window.seek(start + 1);
      return Optional.of(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
