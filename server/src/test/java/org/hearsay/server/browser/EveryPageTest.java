package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold of every page, however it is looked at. */
@ExtendWith(InReadingRoom.class)
class EveryPageTest {
  @TestFactory
  Stream<DynamicTest> isWholeAccessibleAndFitsTheScreen(ReadingRoom room) {
    return ListedPage.all().stream()
        .flatMap(
            page ->
                Arrays.stream(Look.values())
                    .map(
                        look ->
                            DynamicTest.dynamicTest(
                                page + ", " + look, () -> check(room, page, look))));
  }

  private static void check(ReadingRoom room, ListedPage listed, Look look) {
    try (Visit visit = room.visit(listed, look.options())) {
      Page page = visit.page;
      assertEquals(List.of(), visit.faults(), page.url());
      assertEquals(1, page.locator("h1").count(), "main headings of " + page.url());
      assertTrue(page.title().endsWith("– Hearsay"), page.title());
      assertEquals(listed.people(), isKeptFromSearchEngines(page), "noindex of " + page.url());
      assertEquals(List.of(), overflowing(page), "wider than the screen at " + page.url());
      assertEquals(List.of(), Axe.violations(page), page.url());
      assertEquals(List.of(), visit.faults(), "meanwhile at " + page.url());
    }
  }

  private static boolean isKeptFromSearchEngines(Page page) {
    return page.locator("meta[name=robots][content=noindex]").count() > 0;
  }

  /** If one must scroll sideways: the width, and what reaches beyond the screen. */
  private static List<?> overflowing(Page page) {
    return (List<?>)
        page.evaluate(
            """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] :
              [document.documentElement.scrollWidth + ' px', ...[...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth)
                .slice(0, 9).map(e => e.tagName + '.' + e.getAttribute('class'))]
            """);
  }
}
