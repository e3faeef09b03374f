package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages without scripts, and on paper. */
@ExtendWith(InReadingRoom.class)
class PlainPagesTest {
  @TestFactory
  Stream<DynamicTest> withoutScriptsNothingIsMissing(ReadingRoom room) {
    return ListedPage.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> compare(room, page)));
  }

  private static void compare(ReadingRoom room, ListedPage listed) {
    try (Visit with = room.visit(listed, Look.WIDE_LIGHT.options());
        Visit without = room.visit(listed, Look.WIDE_LIGHT.options().setJavaScriptEnabled(false))) {
      List<String> shown = lines(without);
      assertFalse(shown.isEmpty(), without.page.url());
      assertEquals(
          List.of(),
          lines(with).stream().filter(line -> !shown.contains(line)).toList(),
          "shown with scripts only at " + with.page.url());
      assertEquals(List.of(), without.faults(), without.page.url());
    }
  }

  private static List<String> lines(Visit visit) {
    return visit
        .page
        .locator("main")
        .innerText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> onPaperThereIsTheContentAndNoNavigation(ReadingRoom room) {
    return ListedPage.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> print(room, page)));
  }

  private static void print(ReadingRoom room, ListedPage listed) {
    try (Visit visit = room.visit(listed, Look.WIDE_DARK.options())) {
      Page page = visit.page;
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.locator("h1").isVisible(), page.url());
      for (String useless : List.of("nav", "a.skip", "button", "input", "textarea", "select")) {
        assertEquals(
            List.of(),
            page.locator(useless).all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList(),
            useless + " on paper at " + page.url());
      }
      assertEquals(
          "rgb(255, 255, 255)",
          page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"),
          "dark paper at " + page.url());
    }
  }
}
