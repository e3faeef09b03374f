package org.hearsay.server.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A visitor who has no mouse. */
final class Keyboard {
  /** What the focus can stand on; what is folded up or switched off counts not. */
  private static final String FIND =
      """
      () => {
        window.hearsayPlaces = [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
          .filter(e => e.tabIndex >= 0 && !e.disabled
            && e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}));
        return hearsayPlaces.map((e, i) => i + ' ' + e.tagName.toLowerCase() + ' '
          + (e.id || e.name || e.getAttribute('href') || e.textContent).trim().slice(0, 60));
      }
      """;

  /** Where the focus is, by its number among the places, and whether that can be seen. */
  private static final String FOCUSED =
      """
      () => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const style = getComputedStyle(e);
        const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const box = e.getBoundingClientRect();
        const inside = box.width > 0 && box.right > 0 && box.left < innerWidth
          && box.bottom > 0 && box.top < innerHeight;
        return [hearsayPlaces.indexOf(e), marked && inside];
      }
      """;

  private final Page page;
  private final List<String> places;

  /** Begins at the top of the page as it is now. */
  Keyboard(Page page) {
    this.page = page;
    places = ((List<?>) page.evaluate(FIND)).stream().map(String::valueOf).toList();
  }

  /**
   * A place that had the focus.
   *
   * @param seen whether it is marked by an outline of two pixels at least, and on the screen
   */
  record Place(String name, boolean seen) {}

  /** All that must be reached, in the order of the page. */
  List<String> places() {
    return places;
  }

  /** Goes through the page from its beginning to its end by Tab. */
  List<Place> walk() {
    List<Place> walked = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < most(); i++) {
      page.keyboard().press("Tab");
      if (!(page.evaluate(FOCUSED) instanceof List<?> found)) {
        return walked;
      }
      int at = ((Number) found.get(0)).intValue();
      // A field for a day is several places in one; a box that scrolls is one, too, but no link.
      if (at >= 0 && at != last) {
        walked.add(new Place(places.get(at), found.get(1).equals(true)));
        last = at;
      }
    }
    throw new AssertionError("Tab never comes to the end of " + page.url());
  }

  /** Goes on by Tab until what a selector names has the focus. */
  void goTo(String selector) {
    for (int i = 0; i < most(); i++) {
      page.keyboard().press("Tab");
      if (page.evaluate("s => document.activeElement.matches(s)", selector).equals(true)) {
        return;
      }
    }
    throw new AssertionError("Tab does not reach " + selector + " at " + page.url());
  }

  private int most() {
    return 20 + 5 * places.size();
  }
}
