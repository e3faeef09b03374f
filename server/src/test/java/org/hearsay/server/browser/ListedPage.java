package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of {@code pages.tsv}.
 *
 * @param address path and query, with names of a {@link Sample}'s values
 * @param step what is done then: {@code -} for nothing, or the name of a button that is pressed
 * @param status of HTTP
 * @param people whether it is about people, so that search engines are told to leave it out
 */
record ListedPage(String name, String address, String step, int status, boolean people) {
  private static final String FILE = "pages.tsv";

  static List<ListedPage> all() {
    try (InputStream in = ListedPage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ListedPage of(String[] cells) {
    assertEquals(5, cells.length, FILE + ": cells in: " + String.join("|", cells));
    return new ListedPage(
        cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4].equals("people"));
  }

  /** Goes there. */
  void open(Visit visit, Sample sample) {
    visit.open(sample.in(address));
    if (!step.equals("-")) {
      String before = visit.page.url();
      visit.page.locator(step).click();
      visit.page.waitForURL(url -> !url.equals(before));
    }
    assertEquals(status, visit.status(), visit.page.url());
  }

  @Override
  public String toString() {
    return name;
  }
}
