package org.hearsay.exchange.follow;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.UncodableReportException;
import org.hearsay.exchange.feed.Feed;
import org.hearsay.exchange.feed.FeedItem;
import org.hearsay.exchange.feed.FeedReader;
import org.hearsay.exchange.feed.UnreadableFeedException;
import org.hearsay.exchange.fetch.FetchException;
import org.hearsay.exchange.fetch.Fetched;
import org.hearsay.exchange.fetch.Fetcher;
import org.hearsay.exchange.fetch.Validators;
import org.hearsay.exchange.follow.Memory.Known;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.Report;

/**
 * Follows feeds: polls them, fetches what they announce, codes and archives it. An item counts as
 * done only when the archive has it for good, so that after any stop the work goes on where it was.
 * Not thread-safe.
 */
public final class Follower {
  /** A feed is left alone for so long at least, whatever it says. */
  static final Duration SHORTEST = Duration.ofMinutes(5);

  private static final Duration USUAL = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofDays(1);

  /** So often a page is tried that may only be out of reach for a while. */
  private static final int ATTEMPTS = 12;

  /** So often the time between two tries is doubled: up to five hours. */
  private static final int DOUBLINGS = 6;

  private final Fetcher fetcher;
  private final Archive archive;
  private final Function<Report, CodedReport> coder;
  private final Memory memory;
  private final Journal journal;
  private final Clock clock;

  public Follower(
      Fetcher fetcher,
      Archive archive,
      Function<Report, CodedReport> coder,
      Memory memory,
      Journal journal) {
    this.fetcher = fetcher;
    this.archive = archive;
    this.coder = coder;
    this.memory = memory;
    this.journal = journal;
    this.clock = fetcher.clock();
  }

  /**
   * Polls the feeds whose time has come, and sees to all that they announced.
   *
   * @return when there is something to do again
   */
  public Instant round(List<URI> feeds) throws InterruptedException {
    for (URI feed : feeds) {
      poll(feed);
    }
    List<Instant> next = new ArrayList<>();
    for (URI feed : feeds) {
      for (Waiting waiting : memory.waiting(feed, clock.instant())) {
        take(waiting);
      }
      memory.nextItem(feed).ifPresent(next::add);
      memory.feed(feed).map(Known::next).ifPresent(next::add);
    }
    return next.stream().min(Instant::compareTo).orElse(clock.instant().plus(USUAL));
  }

  private void poll(URI feed) throws InterruptedException {
    Known known =
        memory.feed(feed).orElse(new Known(Validators.NONE, Optional.empty(), Instant.EPOCH));
    if (clock.instant().isBefore(known.next())) {
      return;
    }
    try {
      Fetched fetched = fetcher.fetch(feed, known.validators());
      if (fetched.isUnchanged()) {
        memory.keep(
            feed, new Known(known.validators(), known.every(), next(known.every(), fetched)));
        return;
      }
      Feed read = FeedReader.read(fetched.bytes(), fetched.contentType(), fetched.url());
      for (FeedItem item : read.items()) {
        memory.announce(feed, item, fetched.time());
      }
      // Only now: what was not taken in must be sent again.
      memory.keep(feed, new Known(fetched.validators(), read.every(), next(read.every(), fetched)));
    } catch (FetchException e) {
      journal.failed(feed, e.problem());
      Duration wait = e.isLasting() ? LONGEST : bounded(e.waitFor().orElse(USUAL));
      memory.keep(feed, new Known(known.validators(), known.every(), clock.instant().plus(wait)));
    } catch (UnreadableFeedException e) {
      journal.failed(feed, e.problem());
      memory.keep(feed, new Known(Validators.NONE, known.every(), clock.instant().plus(USUAL)));
    }
  }

  /** By what the feed says of itself, and what the server says of its answer. */
  private Instant next(Optional<Duration> every, Fetched fetched) {
    Duration most =
        every
            .map(e -> fetched.fresh().filter(f -> f.compareTo(e) > 0).orElse(e))
            .or(fetched::fresh)
            .orElse(USUAL);
    return clock.instant().plus(bounded(most));
  }

  private static Duration bounded(Duration wait) {
    return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private void take(Waiting waiting) throws InterruptedException {
    URI url = waiting.item().url();
    LivePage page;
    try {
      page = LivePage.fetch(fetcher, url);
    } catch (FetchException e) {
      boolean again = !e.isLasting() && waiting.attempts() + 1 < ATTEMPTS;
      Optional<LivePage> instead = again ? Optional.empty() : ofFeed(waiting);
      if (again) {
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(DOUBLINGS, waiting.attempts()));
        Duration longer = e.waitFor().filter(w -> w.compareTo(wait) > 0).orElse(wait);
        memory.postpone(waiting, clock.instant().plus(longer));
        return;
      }
      if (instead.isEmpty()) {
        fail(waiting, e.problem());
        return;
      }
      page = instead.get();
    } catch (UnreadablePageException e) {
      Optional<LivePage> instead = ofFeed(waiting);
      if (instead.isEmpty()) {
        fail(waiting, e.problem());
        return;
      }
      page = instead.get();
    }
    code(waiting, page.with(waiting.item()));
  }

  private static Optional<LivePage> ofFeed(Waiting waiting) {
    if (!WholeText.isIn(waiting.item())) {
      return Optional.empty();
    }
    try {
      return Optional.of(LivePage.ofFeed(waiting.item(), waiting.seen()));
    } catch (UnreadablePageException e) {
      return Optional.empty();
    }
  }

  private void code(Waiting waiting, LivePage page) {
    URI url = waiting.item().url();
    Report report = page.report();
    if (!report.isEnglish()) {
      String reason = "not in English but " + report.metadata().language().orElse("unknown");
      memory.end(waiting, false, reason);
      journal.passed(url, reason);
      return;
    }
    Added added = Added.UNCHANGED;
    if (!archive.holds(report.id(), report.metadata().url(), report.sha256())) {
      Optional<Prepared> prepared = prepared(waiting, report);
      if (prepared.isEmpty()) {
        return;
      }
      added = archive.add(prepared.get());
      archive.commit();
    }
    memory.done(waiting, report.id(), page.bytesSha256(), page.retrieved());
    journal.added(url, added);
  }

  private Optional<Prepared> prepared(Waiting waiting, Report report) {
    try {
      return Optional.of(Prepared.of(CodedReportWriter.write(coder.apply(report))));
    } catch (UncodableReportException | RecordException e) {
      fail(waiting, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      fail(waiting, "not coded, a fault in Hearsay: " + e);
    }
    return Optional.empty();
  }

  private void fail(Waiting waiting, String reason) {
    memory.end(waiting, true, reason);
    journal.failed(waiting.item().url(), reason);
  }
}
