package org.hearsay.cli.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Streams;

/**
 * Adds coded reports, a line each, and makes them durable some at a time. What it has said is added
 * is kept.
 */
final class Acknowledged extends OutputStream {
  private static final int BATCH = 200;

  /** Others who write wait for so long at most. */
  private static final long LONGEST_NANOS = 5_000_000_000L;

  private final Archive archive;
  private final Messages messages;
  private final Quarantine quarantine;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Map<Added, Long> counts = new EnumMap<>(Added.class);
  private final long begin = System.nanoTime();
  private String last = "";
  private String kept = "";
  private int waiting;
  private long committed = System.nanoTime();
  private int faults;

  Acknowledged(Archive archive, Streams streams, Quarantine quarantine) {
    this.archive = archive;
    this.quarantine = quarantine;
    this.messages = new Messages(streams.err(), streams.terminal().err());
  }

  @Override
  public void write(int b) throws IOException {
    if (b == '\n') {
      String coded = line.toString(StandardCharsets.UTF_8);
      line.reset();
      try {
        add(Prepared.of(coded));
      } catch (RecordException e) {
        throw new IOException(e.getMessage(), e);
      }
    } else {
      line.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
  }

  void add(Prepared prepared) {
    counts.merge(archive.add(prepared), 1L, Long::sum);
    last = prepared.name();
    waiting++;
    if (waiting >= BATCH || System.nanoTime() - committed > LONGEST_NANOS) {
      commit();
    }
  }

  private void commit() {
    archive.commit();
    waiting = 0;
    kept = last;
    committed = System.nanoTime();
    long added = counts.values().stream().mapToLong(n -> n).sum();
    double seconds = (System.nanoTime() - begin) / 1e9;
    messages.draw(
        String.format(Locale.ROOT, "hearsay: %,d reports, %.0f reports/s", added, added / seconds));
  }

  void fault(String where, String reason) throws IOException {
    faults++;
    messages.say("hearsay: " + where + ": " + reason);
    quarantine.add(where, reason);
  }

  /** Makes the rest durable and tells what was done. */
  void finish() {
    commit();
    messages.say(
        String.format(
            Locale.ROOT,
            "hearsay: added %,d reports and %,d new versions; %,d there already, %,d suppressed",
            count(Added.NEW),
            count(Added.NEW_VERSION),
            count(Added.UNCHANGED),
            count(Added.SUPPRESSED)));
  }

  /**
   * Tells that there is no space left, and from where on nothing is kept.
   *
   * @return the exit status
   */
  int full(Path file) {
    messages.say(
        "hearsay: no space left for "
            + file
            + ": nothing "
            + (kept.isEmpty() ? "" : "after report " + kept + " ")
            + "was kept; free some and run again");
    return 1;
  }

  private long count(Added added) {
    return counts.getOrDefault(added, 0L);
  }

  int status() {
    return faults == 0 ? 0 : 1;
  }
}
