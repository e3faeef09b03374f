package org.hearsay.exchange.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of our own, NAME.html, and what is to be read in each, NAME.expected.txt. With {@code
 * -Dhearsay.accept=true} the latter are written anew; read the difference before you commit it.
 */
class GoldenPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/exchange/page/golden");

  @TestFactory
  List<DynamicTest> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".html"))
          .sorted()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)))
          .toList();
    }
  }

  private static void check(Path page) throws IOException {
    Path expected =
        page.resolveSibling(page.getFileName().toString().replace(".html", ".expected.txt"));
    String found = read(page);
    if (Boolean.getBoolean("hearsay.accept")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static String read(Path page) throws IOException {
    Report report;
    try {
      report = PageReader.read(Files.readAllBytes(page), Optional.empty(), Optional.empty());
    } catch (UnreadablePageException e) {
      return "unreadable: " + e.problem() + "\n";
    }
    Metadata m = report.metadata();
    return line("title", m.title())
        + line("byline", m.byline())
        + line("outlet", m.outlet())
        + line("url", m.url())
        + line("published", m.published().map(Publication::value))
        + "\n"
        + report.text()
        + "\n";
  }

  private static String line(String name, Optional<String> value) {
    return name + ": " + value.orElse("-") + "\n";
  }
}
