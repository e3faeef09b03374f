package org.hearsay.evaluation.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code hearsay serve} as a process of its own, started from this one's class path. */
final class ServerProcess implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+?:\\d+/");
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final URI address;

  /**
   * Starts it and waits until it listens.
   *
   * @throws IOException if it ends before; the message is what it said
   */
  ServerProcess(Path archive) throws IOException {
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.hearsay.cli.Main",
                    "serve",
                    "--archive",
                    archive.toString(),
                    "--port",
                    "0"))
            .redirectErrorStream(true)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    address = listen(said);
    Thread rest = new Thread(() -> pass(said), "server's words");
    rest.setDaemon(true);
    rest.start();
  }

  private static URI listen(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
      all.append(line).append('\n');
    }
    throw new IOException("expected a server, found one that ended: " + all);
  }

  /** Else it would stand still once nobody has read what it said. */
  private static void pass(BufferedReader said) {
    try {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        System.err.println(line);
      }
    } catch (IOException e) {
      // It has ended.
    }
  }

  /** Its root, such as {@code http://127.0.0.1:40123/}. */
  URI address() {
    return address;
  }

  /** The number by which the system knows it, for profilers. */
  long pid() {
    return process.pid();
  }

  /** Asks it to stop, and waits. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
