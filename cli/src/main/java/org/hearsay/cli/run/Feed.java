package org.hearsay.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearsay.cli.run.Outcome.Broken;
import org.hearsay.cli.run.Outcome.Cause;
import org.hearsay.cli.run.Outcome.End;
import org.hearsay.cli.run.Outcome.NotCoded;
import org.hearsay.coding.CodedReport;
import org.hearsay.exchange.Formats;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.report.Found;
import org.hearsay.report.Found.Known;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;

/**
 * Goes through the inputs in a thread of its own, reads web archives' pages and codes in several
 * others, and gives the outcomes in the order of the input. At most a few reports a thread are in
 * memory.
 */
public final class Feed implements AutoCloseable {
  /** So many reports wait for each thread, so that a long one does not idle the others. */
  private static final int QUEUE_PER_THREAD = 8;

  private final BlockingQueue<Future<Outcome>> queue;
  private final ExecutorService pool;
  private final Optional<WebPages> web;
  private final Intake intake;
  private final ReportReader reader = ReportReader.finding(this::accept, Formats.all());

  /**
   * @param coders asked once, for the first report that is to be coded; loading takes seconds
   */
  Feed(Supplier<Function<Report, CodedReport>> coders, Rendering rendering, Options options) {
    this.web = options.web().map(WebPages::new);
    this.queue = new ArrayBlockingQueue<>(QUEUE_PER_THREAD * options.threads());
    this.pool = Executors.newFixedThreadPool(options.threads(), work -> daemon(work, "coder"));
    this.intake = new Intake(coders, rendering, options, pool);
  }

  /** Begins to read; {@code -} is {@code in}. */
  void start(List<String> inputs, InputStream in) {
    daemon(() -> readAll(inputs, in), "reader").start();
  }

  /** The next outcome, when it is there; {@link End} after the last. */
  Outcome take() {
    try {
      return queue.take().get();
    } catch (ExecutionException e) {
      return new Broken("gave up: " + e.getCause());
    } catch (InterruptedException e) {
      return new Broken("interrupted");
    }
  }

  /** So long it took to load the coder. */
  Duration loading() {
    return intake.loading();
  }

  @Override
  public void close() {
    pool.shutdownNow();
    web.ifPresent(WebPages::close);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, "hearsay-" + name);
    thread.setDaemon(true);
    return thread;
  }

  private void readAll(List<String> inputs, InputStream in) {
    try {
      for (String input : inputs) {
        read(input, in);
      }
      put(new End());
    } catch (CancellationException e) {
      // Nobody waits for more.
    } catch (Error | RuntimeException e) {
      put(new Broken("gave up: " + e));
    }
  }

  private void read(String input, InputStream in) {
    try {
      if (web.isPresent() && Web.isUrl(input)) {
        accept(new Known(web.get().read(input)));
      } else if (input.equals("-")) {
        reader.read(in, "standard input");
      } else {
        reader.read(Path.of(input));
      }
    } catch (IOException | InvalidPathException e) {
      put(Cause.UNREADABLE, input, "expected readable input, found " + e);
    }
  }

  private void accept(Found found) {
    try {
      put(intake.take(found));
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  private void put(Cause cause, String where, String reason) {
    put(new NotCoded(cause, where, reason));
  }

  private void put(Outcome outcome) {
    put(CompletableFuture.completedFuture(outcome));
  }

  private void put(Future<Outcome> outcome) {
    try {
      if (pool.isShutdown()) {
        throw new CancellationException();
      }
      queue.put(outcome);
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  /**
   * How to run.
   *
   * @param threads how many reports are coded at a time
   * @param minConfidence attributions less sure are left out, with what rests on them
   * @param stackTrace whether the trace of a fault is shown
   * @param done the ids that were coded before
   * @param quarantine where what could not be read or coded is listed
   * @param web how URLs among the inputs are fetched; without it they are names of files
   */
  public record Options(
      int threads,
      double minConfidence,
      boolean stackTrace,
      Predicate<Report> done,
      Quarantine quarantine,
      Optional<FetchOptions> web) {}
}
