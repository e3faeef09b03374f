package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.server.browser.Keyboard.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** All can be done without a mouse. */
@ExtendWith(InReadingRoom.class)
class KeyboardTest {
  @TestFactory
  Stream<DynamicTest> tabReachesAllInOrderAndShowsWhereItIs(ReadingRoom room) {
    return ListedPage.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.name(), () -> walk(room, page)));
  }

  private static void walk(ReadingRoom room, ListedPage listed) {
    try (Visit visit = room.visit(listed, Look.WIDE_LIGHT.options())) {
      Keyboard keyboard = new Keyboard(visit.page);
      List<String> places = keyboard.places();
      List<Place> walked = keyboard.walk();
      assertTrue(places.size() > 5, "few places: " + places);
      assertEquals(places, walked.stream().map(Place::name).toList(), visit.page.url());
      assertEquals(
          List.of(),
          walked.stream().filter(p -> !p.seen()).map(Place::name).toList(),
          "focus that cannot be seen at " + visit.page.url());
    }
  }

  @Test
  void theFirstLinkLeadsPastTheNavigation(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      visit.open("/about");
      Keyboard keyboard = new Keyboard(visit.page);
      visit.page.keyboard().press("Tab");
      assertTrue(visit.page.locator("a.skip").isVisible());
      visit.page.keyboard().press("Enter");
      assertEquals("main", visit.page.evaluate("() => document.activeElement.id"));
      keyboard.goTo("a[href]");
      assertEquals(
          true,
          visit.page.evaluate("() => !!document.activeElement.closest('main, footer')"),
          "the next place is one of the content's");
    }
  }
}
