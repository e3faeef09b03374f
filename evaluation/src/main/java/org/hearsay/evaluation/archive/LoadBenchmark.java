package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.Timeline;
import org.hearsay.archive.store.Database.Access;

/**
 * Measures how fast an archive grows and answers, by made-up coded reports: {@code LoadBenchmark
 * REPORTS FILE}. Not a part of {@code hearsay evaluate}, since it takes minutes.
 */
public final class LoadBenchmark {
  private static final int STEP = 10_000;
  private static final int COMMIT = 200;
  private static final int WAITING = 32;

  private LoadBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    run(Integer.parseInt(args[0]), Path.of(args[1]), System.out);
  }

  static void run(int reports, Path file, PrintStream out)
      throws IOException, InterruptedException, ExecutionException {
    LoadMaker maker = new LoadMaker(1);
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Deque<Future<Prepared>> waiting = new ArrayDeque<>();
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      long begin = System.nanoTime();
      for (int made = 0, added = 0; added < reports; added++) {
        for (; made < reports && waiting.size() < WAITING; made++) {
          String line = maker.next();
          waiting.add(pool.submit(() -> Prepared.of(line)));
        }
        archive.add(waiting.remove().get());
        if ((added + 1) % COMMIT == 0) {
          archive.commit();
        }
        if ((added + 1) % STEP == 0) {
          double seconds = (System.nanoTime() - begin) / 1e9;
          long memory =
              Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
          print(out, "%,d reports: %.0f reports/s, heap %d MB", added + 1, STEP / seconds, memory);
          begin = System.nanoTime();
        }
      }
      archive.commit();
    } finally {
      pool.shutdownNow();
    }
    try (Archive archive = Archive.open(file, Access.READ)) {
      ask(archive, out);
    }
  }

  private static void ask(Archive archive, PrintStream out) {
    List<Happening> some = archive.questions().happenings(HappeningFilter.all(50));
    time(out, "happenings", () -> archive.questions().happenings(HappeningFilter.all(50)));
    time(out, "happening", () -> archive.questions().happening(some.get(0).id()));
    String name = some.get(0).label().split(" → ", 2)[0];
    time(out, "quotes", () -> archive.questions().quotes(name, 50));
    time(
        out,
        "timeline",
        () ->
            archive
                .questions()
                .timeline(new Timeline("RUS", Optional.of("USA"), Timeline.Unit.WEEK, 0)));
    String words = archive.questions().text(archive.questions().anyReport()).substring(100, 200);
    time(out, "search", () -> archive.questions().search(words.substring(0, 20), 50));
    time(out, "trace", () -> archive.trace(words));
    time(out, "status", () -> archive.questions().holdings());
  }

  private static void time(PrintStream out, String what, Runnable question) {
    long begin = System.nanoTime();
    question.run();
    print(out, "%s: %.0f ms", what, (System.nanoTime() - begin) / 1e6);
  }

  private static void print(PrintStream out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
