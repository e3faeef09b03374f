package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each filter of the overview narrows the list, stands in the address and can be taken away. */
@ExtendWith(InReadingRoom.class)
class FiltersTest {
  private static final List<String> NAMES =
      List.of("country", "origins", "outlet", "party", "place", "since", "type", "until");

  @Test
  void thereAreNoOthers(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      visit.open("/happenings");
      assertEquals(
          NAMES,
          List.copyOf(
              new TreeSet<>(
                  visit.page.locator("form.filters [name]").all().stream()
                      .map(field -> field.getAttribute("name"))
                      .toList())));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachNarrowsTheList(ReadingRoom room) {
    return NAMES.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(room, name)));
  }

  private static void check(ReadingRoom room, String name) {
    String value = name.equals("origins") ? "2" : room.sample.values().get(name);
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      visit.open("/happenings");
      Page page = visit.page;
      int all = found(page);
      set(page.locator("form.filters [name=" + name + "]"), value);
      page.locator("form.filters button").click();
      page.waitForURL(url -> url.contains("?"));
      assertTrue(page.url().contains(name + "=" + Sample.encoded(value)), page.url());
      assertTrue(found(page) < all, "as many as without: " + page.url());
      assertTrue(found(page) > 0, "none: " + page.url());
      assertEquals(value, page.locator("form.filters [name=" + name + "]").inputValue());
      page.locator(".chips a").first().click();
      page.waitForURL(url -> !url.contains(name + "="));
      assertEquals(all, found(page), "taken away");
      assertEquals(List.of(), visit.faults());
    }
  }

  @Test
  void severalHoldAtATime(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      visit.open(room.sample.in("/happenings?type={type}"));
      int one = found(visit.page);
      visit.open(room.sample.in("/happenings?type={type}&outlet={outlet}&until={until}"));
      assertTrue(found(visit.page) < one);
      assertEquals(4, visit.page.locator(".chips a").count(), "three, and one for all");
      visit.page.goBack();
      assertEquals(one, found(visit.page));
    }
  }

  @Test
  void moreLeadsThroughTheWholeListWithoutRepeats(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      visit.open("/happenings");
      int all = found(visit.page);
      TreeSet<String> seen = new TreeSet<>();
      for (boolean goesOn = true; goesOn; ) {
        for (Locator link : visit.page.locator("table.cards tbody th a").all()) {
          assertTrue(seen.add(link.getAttribute("href")), "twice: " + link.getAttribute("href"));
        }
        Locator more = visit.page.locator("a[rel~=next]");
        goesOn = more.count() > 0;
        if (goesOn) {
          visit.open(more.getAttribute("href"));
        }
      }
      assertEquals(all, seen.size());
      assertFalse(seen.isEmpty());
    }
  }

  private static void set(Locator field, String value) {
    if (field.evaluate("e => e.tagName").equals("SELECT")) {
      field.selectOption(value);
    } else {
      field.fill(value);
    }
  }

  private static int found(Page page) {
    String words = page.locator(".found strong").innerText();
    return Integer.parseInt(words.replaceAll("\\D", ""));
  }
}
