package org.hearsay.evaluation.server;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how fast the pages of an archive are answered while many read: {@code ReadersBenchmark
 * ARCHIVE READERS SECONDS}. Each begins at the start page, goes on as people do ({@link Clicks},
 * seeded), and clicks a second after the page is there. The server is a process of its own on the
 * same machine. Not a part of {@code hearsay evaluate}, since it takes minutes.
 */
public final class ReadersBenchmark {
  private static final int PAUSE_MILLIS = 1_000;
  private static final int WARM_SECONDS = 15;

  private ReadersBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    try (ServerProcess server = new ServerProcess(Path.of(args[0]))) {
      System.out.println(
          String.format(Locale.ROOT, "server %s, process %d", server.address(), server.pid()));
      int readers = Integer.parseInt(args[1]);
      // A server just started is measured by nobody's patience: code is compiled, caches are empty.
      run(server.address(), readers, WARM_SECONDS, 0, new Timings());
      Timings timings = new Timings();
      run(server.address(), readers, Integer.parseInt(args[2]), readers, timings);
      report(timings, System.out);
    }
  }

  private static void report(Timings timings, PrintStream out) {
    timings.print(out);
  }

  private static void run(URI site, int readers, int seconds, long seed, Timings timings)
      throws InterruptedException, ExecutionException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ExecutorService pool = Executors.newFixedThreadPool(readers);
    try {
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        PageReader reader = new PageReader(client, site, new Clicks(seed + i), timings);
        all.add(
            pool.submit(
                () -> {
                  reader.read(end, PAUSE_MILLIS);
                  return true;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
