package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the start page on, every link leads to a page, and to the place on it that it names. */
@ExtendWith(InReadingRoom.class)
class LinksTest {
  private static final int MOST = 400;
  private static final Set<String> ELSEWHERE = Set.of("noopener", "noreferrer", "nofollow");

  @Test
  void everyLinkLeadsSomewhere(ReadingRoom room) {
    Map<String, Document> pages = new HashMap<>();
    List<String> faults = new ArrayList<>();
    Set<String> fragments = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> known = new LinkedHashSet<>(open);
    try (Visit visit = room.visit(Look.WIDE_LIGHT.options())) {
      while (!open.isEmpty() && pages.size() < MOST) {
        String address = open.remove();
        APIResponse answer = visit.page.request().get(address);
        if (answer.status() != 200) {
          faults.add(answer.status() + " " + address);
        }
        Document page = Jsoup.parse(answer.text(), room.address() + address);
        pages.put(address, page);
        for (Element link : page.select("a[href]")) {
          String target = link.absUrl("href");
          if (!target.startsWith(room.address() + "/")) {
            check(link, address, faults);
            continue;
          }
          String[] parts = target.substring(room.address().length()).split("#", 2);
          if (parts.length > 1) {
            fragments.add(parts[0] + "#" + parts[1]);
          }
          if (!parts[0].matches("[\\x21-\\x7e]+")) {
            faults.add(address + " leads to what is no address: " + link.outerHtml());
          } else if (known.add(parts[0])) {
            open.add(parts[0]);
          }
        }
      }
    }
    for (String fragment : fragments) {
      String[] parts = fragment.split("#", 2);
      Document page = pages.get(parts[0]);
      String id = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
      if (page != null && page.getElementById(id) == null) {
        faults.add("no place " + fragment);
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(pages.size() > 100, pages.size() + " pages");
  }

  private static void check(Element link, String address, List<String> faults) {
    if (!link.absUrl("href").matches("https?://.+")
        || !Set.of(link.attr("rel").split(" ")).containsAll(ELSEWHERE)) {
      faults.add(address + " leads out by " + link.outerHtml());
    }
  }
}
