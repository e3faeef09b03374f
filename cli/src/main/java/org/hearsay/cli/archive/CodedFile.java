package org.hearsay.cli.archive;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;

/** A file of coded reports; several threads make them ready, one adds. */
final class CodedFile {
  private static final String BEGINNING = "{\"schema\":\"hearsay/";
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

  /** Whether the input is a file whose first line begins as a coded report does. */
  static boolean is(String input) {
    try {
      Path file = Path.of(input);
      if (!Files.isRegularFile(file)) {
        return false;
      }
      try (InputStream in = open(file)) {
        byte[] begin = in.readNBytes(BEGINNING.length());
        return new String(begin, StandardCharsets.UTF_8).equals(BEGINNING);
      }
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static InputStream open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(2);
    boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /**
   * Adds all lines; one that is no coded report is named, the others are added.
   *
   * @return the exit status
   */
  int add() throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Line> waiting = new ArrayDeque<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
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
