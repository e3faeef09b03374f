package org.hearsay.cli.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.archive.Archive.Added;
import org.hearsay.cli.run.Messages;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Streams;
import org.hearsay.exchange.follow.Journal;

/** Tells what becomes of what feeds announce: failures one by one, the rest in numbers. */
final class Told implements Journal {
  private final Messages messages;
  private final Quarantine quarantine;
  private final Map<Added, Integer> added = new EnumMap<>(Added.class);
  private int passed;
  private int failed;
  private boolean anyFailed;

  Told(Streams streams, Quarantine quarantine) {
    this.messages = new Messages(streams.err(), streams.terminal().err());
    this.quarantine = quarantine;
  }

  @Override
  public void added(URI url, Added how) {
    added.merge(how, 1, Integer::sum);
    messages.draw("hearsay: " + count(Added.NEW) + " new reports, the last " + url);
  }

  @Override
  public void passed(URI url, String reason) {
    passed++;
    messages.say("hearsay: " + url + ": passed over, " + reason);
  }

  @Override
  public void failed(URI url, String reason) {
    failed++;
    anyFailed = true;
    messages.say("hearsay: " + url + ": " + reason);
    try {
      quarantine.add(url.toString(), reason);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of what failed cannot be written", e);
    }
  }

  /**
   * Tells how a round went.
   *
   * @param next when there is something to do again; empty for never
   */
  void round(String next) {
    messages.say(
        String.format(
                Locale.ROOT,
                "hearsay: added %,d reports and %,d new versions; %,d there already, %,d suppressed, %,d"
                    + " passed over, %,d failed",
                count(Added.NEW),
                count(Added.NEW_VERSION),
                count(Added.UNCHANGED),
                count(Added.SUPPRESSED),
                passed,
                failed)
            + (next.isEmpty() ? "" : "; next at " + next));
    added.clear();
    passed = 0;
    failed = 0;
  }

  private int count(Added how) {
    return added.getOrDefault(how, 0);
  }

  int status() {
    return anyFailed ? 1 : 0;
  }
}
