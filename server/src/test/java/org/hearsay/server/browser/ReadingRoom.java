package org.hearsay.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.coding.Coder;
import org.hearsay.knowledge.KnowledgeBase;
import org.hearsay.server.Server;
import org.hearsay.server.Settings;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.operation.Journal;
import org.hearsay.server.store.Archives;

/** An archive of the demo's reports, a server over it and a browser before it. */
final class ReadingRoom implements AutoCloseable {
  /** An archive to look at in place of the demo's. */
  private static final Optional<Path> GIVEN =
      Optional.ofNullable(System.getProperty("hearsay.archive")).map(Path::of);

  private final Path folder;
  private final Chromium chromium;
  private final Server server;
  final Archives archives;
  final Sample sample;

  private ReadingRoom(Path folder) {
    this.folder = folder;
    Coder coder = new Coder(KnowledgeBase.embedded(), Coder.DEFAULT_LIMIT);
    Path file = GIVEN.orElseGet(() -> Demo.archive(folder.resolve("demo.hearsay"), coder::code));
    archives = new Archives(file, 2);
    sample = archives.ask(Sample::of);
    server =
        Server.start(
            Settings.usual("127.0.0.1", 0, Optional.empty()),
            archives,
            new Coding(coder::code),
            Journal.none());
    chromium = Chromium.start();
  }

  /** Opens it; takes as long as coding the demo's reports does. */
  static ReadingRoom open() {
    try {
      return new ReadingRoom(Files.createTempDirectory("hearsay-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Scheme, host and port. */
  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  Browser browser() {
    return chromium.browser;
  }

  /** A new visitor's look at it. */
  Visit visit(NewContextOptions options) {
    return new Visit(browser(), address(), options);
  }

  /** A page of the list, opened. */
  Visit visit(ListedPage page, NewContextOptions options) {
    Visit visit = visit(options);
    page.open(visit, sample);
    return visit;
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    server.close();
    archives.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
