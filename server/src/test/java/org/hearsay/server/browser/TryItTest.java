package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text of one's own, read by keyboard alone. */
@ExtendWith(InReadingRoom.class)
class TryItTest {
  private static final String TEXT =
      """
      Harbour minister Petra Lindqvist said on Tuesday that the ferry to Osk would not sail.

      "We are not ready," Lindqvist told reporters. Police arrested two protesters at the quay.
      """;

  @Test
  void isFilledInAndSentByKeyboard(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      Page page = read(visit);
      assertTrue(page.locator(".reading").innerText().contains("We are not ready"), page.url());
      assertEquals(List.of(), visit.faults());
    }
  }

  @Test
  void aMarkThatHasTheFocusShowsAllItsPiecesAndItsChain(ReadingRoom room) {
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      Page page = read(visit);
      Keyboard keyboard = new Keyboard(page);
      keyboard.goTo(".reading sup a[data-of]");
      String record = page.evaluate("() => document.activeElement.dataset.of").toString();
      Locator bar = page.locator(".bar[aria-live=polite]");
      assertTrue(bar.innerText().startsWith(record + ": "), bar.innerText());
      assertTrue(bar.isVisible());
      assertTrue(page.locator(".reading .lit[data-of~=" + record + "]").count() > 1, record);
      page.keyboard().press("Enter");
      assertTrue(page.url().endsWith("#" + record), "the link leads to the note: " + page.url());
      page.keyboard().press("Escape");
      assertEquals("", bar.innerText().strip());
      assertEquals(0, page.locator(".lit").count());
    }
  }

  @Test
  void whatCannotBeReadIsToldBesideTheWords(ReadingRoom room) {
    String text = "Der Minister sagte am Dienstag, die Fähre werde nicht fahren. Es regnete sehr.";
    try (Visit visit = room.visit(Look.PHONE_LIGHT.options())) {
      Page page = send(visit, text);
      page.locator("[role=alert]").waitFor();
      assertEquals(text, page.locator("textarea[name=text]").inputValue(), "the words are kept");
      assertEquals(List.of(), Axe.violations(page));
    }
  }

  private static Page read(Visit visit) {
    Page page = send(visit, TEXT);
    page.locator(".reading").waitFor();
    return page;
  }

  private static Page send(Visit visit, String text) {
    visit.open("/");
    Keyboard keyboard = new Keyboard(visit.page);
    keyboard.goTo("textarea[name=text]");
    visit.page.keyboard().insertText(text);
    keyboard.goTo("form button");
    visit.page.keyboard().press("Enter");
    return visit.page;
  }
}
