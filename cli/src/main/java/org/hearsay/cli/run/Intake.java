package org.hearsay.cli.run;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.cli.run.Outcome.Cause;
import org.hearsay.cli.run.Outcome.NotCoded;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Found;
import org.hearsay.report.Found.Known;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.PassedOver;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Repeated;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.Sieve;
import org.jspecify.annotations.Nullable;

/**
 * From what was found in the input to its outcome. The coding threads read what is still to be
 * read; what is repeated is settled in the order of the input, however the threads run; what is
 * left they code.
 */
final class Intake {
  /** So many bytes at most wait to be read, or one record. */
  private static final int BYTES = 16 << 20;

  private final Supplier<Function<Report, CodedReport>> coders;
  private final Rendering rendering;
  private final Feed.Options options;
  private final ExecutorService pool;
  private final Semaphore bytes = new Semaphore(BYTES);
  private final Sieve sieve = new Sieve();
  private CompletableFuture<?> before = CompletableFuture.completedFuture("");
  private @Nullable Function<Report, CodedReport> coder;
  private volatile Duration loading = Duration.ZERO;

  /**
   * @param coders asked once, for the first report that is to be coded
   * @param pool of the coding threads
   */
  Intake(
      Supplier<Function<Report, CodedReport>> coders,
      Rendering rendering,
      Feed.Options options,
      ExecutorService pool) {
    this.coders = coders;
    this.rendering = rendering;
    this.options = options;
    this.pool = pool;
  }

  /**
   * What becomes of it. Called by one thread, in the order of the input; waits while too much is to
   * be read.
   */
  CompletableFuture<Outcome> take(Found found) throws InterruptedException {
    CompletableFuture<ReadResult> read = read(found);
    CompletableFuture<ReadResult> sorted =
        before.thenCombine(read, (earlier, result) -> sieve.sort(result));
    before = sorted;
    return sorted.thenCompose(this::settle);
  }

  private CompletableFuture<ReadResult> read(Found found) throws InterruptedException {
    if (found instanceof Known known) {
      return CompletableFuture.completedFuture(known.read());
    }
    int size = Math.min(found.bytes(), BYTES);
    bytes.acquire(size);
    return CompletableFuture.supplyAsync(found::read, pool)
        .whenComplete((result, fault) -> bytes.release(size));
  }

  private CompletableFuture<Outcome> settle(ReadResult sorted) {
    if (sorted instanceof Read read) {
      return settle(read);
    } else if (sorted instanceof Repeated repeated) {
      String reason = "passed over, id \"" + repeated.id() + "\" was read before";
      return passed(Cause.REPEATED, repeated.where(), reason);
    } else if (sorted instanceof Unreadable bad) {
      return passed(Cause.UNREADABLE, bad.where(), bad.problem());
    } else if (sorted instanceof PassedOver others) {
      return CompletableFuture.completedFuture(
          new NotCoded(Cause.NO_REPORT, others.count(), "", ""));
    }
    throw new IllegalArgumentException("result: " + sorted);
  }

  private CompletableFuture<Outcome> settle(Read read) {
    if (options.done().test(read.report())) {
      return passed(Cause.RESUMED, "", "");
    }
    if (!read.report().isEnglish()) {
      String language = read.report().metadata().language().orElse("unknown");
      return passed(Cause.NOT_ENGLISH, read.where(), "passed over, not in English but " + language);
    }
    Job job = new Job(read, loaded(), rendering, options);
    return CompletableFuture.supplyAsync(job::call, pool);
  }

  private static CompletableFuture<Outcome> passed(Cause cause, String where, String reason) {
    return CompletableFuture.completedFuture(new NotCoded(cause, where, reason));
  }

  private synchronized Function<Report, CodedReport> loaded() {
    Function<Report, CodedReport> known = coder;
    if (known == null) {
      long begin = System.nanoTime();
      known = coders.get();
      coder = known;
      loading = Duration.ofNanos(System.nanoTime() - begin);
    }
    return known;
  }

  /** So long it took to load the coder. */
  Duration loading() {
    return loading;
  }
}
