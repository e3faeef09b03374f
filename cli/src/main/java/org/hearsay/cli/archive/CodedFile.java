package org.hearsay.cli.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.cli.run.CodedLines;

/** A file of coded reports; several threads make them ready, one adds. */
final class CodedFile {
  private static final int WAITING_PER_THREAD = 8;

  private final Path file;
  private final int threads;
  private final Acknowledged acknowledged;

  CodedFile(String input, int threads, Acknowledged acknowledged) {
    this.file = Path.of(input);
    this.threads = threads;
    this.acknowledged = acknowledged;
  }

  private record Line(int number, Future<Prepared> prepared) {}

  /**
   * Adds all lines; one that is no coded report is named, the others are added.
   *
   * @return the exit status
   */
  int add() throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Line> waiting = new ArrayDeque<>();
    try (BufferedReader lines = CodedLines.open(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          String coded = line;
          waiting.add(new Line(number, pool.submit(() -> Prepared.of(coded))));
        }
        if (waiting.size() >= WAITING_PER_THREAD * threads) {
          add(waiting.remove());
        }
      }
      while (!waiting.isEmpty()) {
        add(waiting.remove());
      }
      return 0;
    } catch (IOException e) {
      acknowledged.fault(file.toString(), "expected readable input, found " + e);
      return 1;
    } finally {
      pool.shutdownNow();
    }
  }

  private void add(Line line) throws IOException {
    try {
      acknowledged.add(line.prepared().get());
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof RecordException)) {
        throw new IllegalStateException(e.getCause());
      }
      acknowledged.fault(file + ":" + line.number(), String.valueOf(e.getCause().getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
