package org.hearsay.server.page;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param title of the window, most special first
 * @param section which entry of the navigation is the current one: {@code try}, {@code happenings},
 *     {@code reports}, {@code trace}, {@code actors}, {@code about}; none for others
 * @param people whether it is about people, so that search engines are to leave it out
 */
public record Frame(String title, String section, boolean people) {
  private static final List<Entry> NAVIGATION =
      List.of(
          new Entry("Try it", "/", "try"),
          new Entry("Happenings", "/happenings", "happenings"),
          new Entry("Reports", "/reports", "reports"),
          new Entry("Trace", "/trace", "trace"),
          new Entry("Actors", "/actors", "actors"),
          new Entry("About", "/about", "about"));

  /** A page that all pages lead to. */
  public record Entry(String label, String href, String section) {
    public boolean isIn(Frame frame) {
      return section.equals(frame.section());
    }
  }

  public List<Entry> navigation() {
    return NAVIGATION;
  }

  /** A page that is not about people. */
  public static Frame of(String title, String section) {
    return new Frame(title, section, false);
  }

  /** A page on people. */
  public static Frame ofPeople(String title, String section) {
    return new Frame(title, section, true);
  }
}
