package org.hearsay.server.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A visitor who has no mouse. */
final class Keyboard {
  /**
   * Of each place the words that tell it, in the order of the page; what is folded up counts not.
   */
  private static final String NAMES =
      """
      () => {
        window.hearsayName = e => e.tagName.toLowerCase() + ' '
          + (e.id || e.name || e.getAttribute('href') || e.textContent).trim().slice(0, 60)
          + ' #' + [...document.querySelectorAll('*')].indexOf(e);
      }
      """;

  private static final String REACHABLE =
      """
      () => [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled
          && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}))
        .map(hearsayName)
      """;

  /** Where the focus is and whether that can be seen; a box that scrolls may have it, too. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const style = getComputedStyle(e);
        const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const box = e.getBoundingClientRect();
        const inside = box.width > 0 && box.right > 0 && box.left < innerWidth
          && box.bottom > 0 && box.top < innerHeight;
        return [hearsayName(e), seen, inside, e.tabIndex >= 0 && e.matches(
          'a[href], button, input, select, textarea, summary, [tabindex]')];
      }
      """;

  private final Page page;

  /** Begins at the top of the page. */
  Keyboard(Page page) {
    this.page = page;
    page.evaluate(NAMES);
  }

  /**
   * A place that had the focus.
   *
   * @param seen whether it is marked by an outline of two pixels at least, and on the screen
   */
  record Place(String name, boolean seen) {}

  /** All that can be reached, in the order of the page. */
  List<String> reachable() {
    return ((List<?>) page.evaluate(REACHABLE)).stream().map(String::valueOf).toList();
  }

  /** Goes through the page from its beginning to its end by Tab. */
  List<Place> walk() {
    List<Place> places = new ArrayList<>();
    int most = 20 + 5 * reachable().size();
    for (int i = 0; i < most; i++) {
      page.keyboard().press("Tab");
      Object focused = page.evaluate(FOCUSED);
      if (!(focused instanceof List<?> found)) {
        return places;
      }
      Place place =
          new Place(
              String.valueOf(found.get(0)), found.get(1).equals(true) && found.get(2).equals(true));
      // A field for a day is several places in one; so is a group of choices.
      boolean isSame =
          !places.isEmpty() && places.get(places.size() - 1).name().equals(place.name());
      if (found.get(3).equals(true) && !isSame) {
        places.add(place);
      }
    }
    throw new AssertionError("Tab never comes to the end of " + page.url());
  }

  /** Goes on by Tab until what a selector names has the focus. */
  void goTo(String selector) {
    int most = 20 + 5 * reachable().size();
    for (int i = 0; i < most; i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("s => document.activeElement.matches(s)", selector).equals(true)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector + " at " + page.url());
  }
}
