package org.hearsay.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Servers that the tests of a class share, by what their archives hold; nothing is coded there. */
public final class Servers implements AutoCloseable {
  private final Map<List<String>, TestServer> running = new HashMap<>();

  /**
   * The server whose archive holds these reports.
   *
   * @param folder a new one in it is the archive's
   */
  public TestServer of(Path folder, Told... told) {
    List<String> lines = Stream.of(told).map(Told::json).toList();
    return running.computeIfAbsent(lines, l -> start(folder, l));
  }

  private static TestServer start(Path folder, List<String> lines) {
    try {
      return new TestServer(
          Files.createTempDirectory(folder, "archive"),
          lines,
          Optional.empty(),
          report -> {
            throw new IllegalStateException("expected nothing to code, found a report");
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    running.values().forEach(TestServer::close);
  }
}
