package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;

/** An {@link Adder} that is killed (SIGKILL) somewhere on its way. */
record Killed(int acknowledged, boolean ended) {
  /** So many times at most the log is looked at, should it not grow. */
  private static final int LOOKS = 50_000;

  private static final int MOST_STEPS = 60;
  private static final int MOST_BYTES = 400_000;

  /**
   * Lets it add reports from a number on, and kills it after a random number of steps and, every
   * other time, when its log has grown by a random number of bytes, so in the midst of a commit.
   */
  static Killed at(Path file, int first, int end, Random random)
      throws IOException, InterruptedException {
    Path errors = file.resolveSibling("errors.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                file.toString(),
                Integer.toString(first),
                Integer.toString(end))
            .redirectError(errors.toFile())
            .start();
    int steps = 1 + random.nextInt(MOST_STEPS);
    boolean inLog = random.nextBoolean();
    int bytes = random.nextInt(MOST_BYTES);
    StringBuilder said = new StringBuilder();
    try (InputStream out = new BufferedInputStream(process.getInputStream())) {
      for (int c = out.read(); c >= 0; c = out.read()) {
        said.append((char) c);
        if (c == '.' && --steps == 0) {
          if (inLog) {
            awaitGrowth(file.resolveSibling(file.getFileName() + "-wal"), bytes);
          }
          // Not of the process itself, which would close what it still has to say.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    boolean ended = steps > 0;
    assertTrue(!ended || process.exitValue() == 0, () -> said + "\n" + read(errors));
    return new Killed(acknowledged(said.toString()).orElse(first), ended);
  }

  /** The last number that stands whole on a line. */
  private static OptionalInt acknowledged(String said) {
    return Pattern.compile("\n([0-9]+)(?=\n)")
        .matcher(said)
        .results()
        .mapToInt(r -> Integer.parseInt(r.group(1)))
        .max();
  }

  private static void awaitGrowth(Path log, int bytes) {
    long begin = size(log);
    for (int i = 0; i < LOOKS && size(log) - begin < bytes && size(log) >= begin; i++) {
      Thread.onSpinWait();
    }
  }

  private static long size(Path log) {
    try {
      return Files.size(log);
    } catch (IOException e) {
      return 0;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
