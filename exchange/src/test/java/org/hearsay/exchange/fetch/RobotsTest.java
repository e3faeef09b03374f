package org.hearsay.exchange.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
  private Site site;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    site.on("/a", 200, "Here.");
    site.on("/b", 200, "There.");
    fetcher = site.fetcher();
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private void fetch(String path) throws FetchException, InterruptedException {
    fetcher.fetch(site.url(path), Validators.NONE);
  }

  @Test
  void whatIsDeniedIsNotAskedFor() throws Exception {
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n");
    fetch("/b");
    FetchException denied = assertThrows(FetchException.class, () -> fetch("/a"));
    assertEquals(
        "expected leave to fetch it, found that " + site.url("/robots.txt") + " denies it",
        denied.problem());
    assertTrue(denied.isLasting());
    assertFalse(site.requests.contains("/a"));
  }

  @Test
  void theGroupOfThisRobotGoesBeforeThatOfAll() throws Exception {
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nAllow: /\n");
    fetch("/a");
  }

  @Test
  void aRedirectIsNoWayAround() {
    site.on("/robots.txt", 200, "User-agent: *\nDisallow: /a\n");
    site.on("/c", 302, "", "Location", "/a");
    assertThrows(FetchException.class, () -> fetch("/c"));
    assertFalse(site.requests.contains("/a"));
  }

  @Test
  void whereThereIsNoneAllIsAllowed() throws Exception {
    for (int status : new int[] {404, 403, 401, 410}) {
      site.on("/robots.txt", status, "User-agent: *\nDisallow: /\n");
      site.advance(Duration.ofDays(2));
      fetch("/a");
    }
    site.on("/robots.txt", 302, "", "Location", "/robots.txt");
    site.advance(Duration.ofDays(2));
    fetch("/a");
  }

  @Test
  void whereTheSiteCannotSayNothingIsAllowedForNow() throws Exception {
    site.on("/robots.txt", 503, "");
    FetchException e = assertThrows(FetchException.class, () -> fetch("/a"));
    assertTrue(e.problem().contains("robots.txt to say what may be fetched"), e.problem());
    assertFalse(e.isLasting());
    assertFalse(site.requests.contains("/a"));
    site.on("/robots.txt", 404, "");
    site.advance(Duration.ofHours(1));
    fetch("/a");
  }

  @Test
  void itIsReadOnceADay() throws Exception {
    fetch("/a");
    fetch("/b");
    assertEquals(1, site.requests.stream().filter("/robots.txt"::equals).count());
    site.advance(Duration.ofHours(25));
    fetch("/a");
    assertEquals(2, site.requests.stream().filter("/robots.txt"::equals).count());
  }

  @Test
  void aFileWithoutEndIsReadAsFarAsItGoes() throws Exception {
    String rules = "User-agent: *\nDisallow: /a\n" + "# more\n".repeat(200_000);
    site.on("/robots.txt", 200, rules);
    assertThrows(FetchException.class, () -> fetch("/a"));
    fetch("/b");
  }

  @Test
  void anyBytesAreRules() {
    Random random = new Random(5);
    String[] pieces = {
      "User-agent:",
      "hearsay",
      "*",
      "Disallow:",
      "Allow:",
      "/",
      "$",
      "%zz",
      "%2F",
      "\n",
      "\r",
      " ",
      "#",
      "Crawl-delay: ",
      "99999999999999999999",
      "-1",
      "1e9",
      "é",
      "\0",
      "Sitemap: ",
      "http://["
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        made.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] bytes = made.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      Robots.parse("https://karsa.example/robots.txt", bytes).isAllowed("https://karsa.example/a");
    }
  }
}
