package org.hearsay.exchange.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private Site site;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    fetcher = site.fetcher();
  }

  @AfterEach
  void close() throws IOException {
    fetcher.close();
    site.close();
  }

  private Fetched fetch(String path) throws FetchException, InterruptedException {
    return fetcher.fetch(site.url(path), Validators.NONE);
  }

  private FetchException refused(String path) {
    return assertThrows(FetchException.class, () -> fetch(path), path);
  }

  @Test
  void aPageComesWithItsTypeItsValidatorsAndItsTime() throws Exception {
    site.on(
        "/a",
        200,
        "Ferries.",
        "Content-Type",
        "text/html; charset=koi8-r",
        "ETag",
        "\"7\"",
        "Cache-Control",
        "public, max-age=600");
    Fetched page = fetch("/a#part");
    assertEquals("Ferries.", new String(page.bytes(), UTF_8));
    assertEquals(site.url("/a"), page.url());
    assertEquals(Optional.of("koi8-r"), page.charset());
    assertEquals(Optional.of("\"7\""), page.validators().etag());
    assertEquals(Optional.of(Duration.ofMinutes(10)), page.fresh());
    assertEquals(site.clock.instant(), page.time());
    assertEquals(List.of("/robots.txt", "/a"), site.requests);
  }

  @Test
  void theUserAgentNamesTheContact() throws Exception {
    AtomicReference<String> agent = new AtomicReference<>();
    site.on(
        "/a",
        exchange -> {
          agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
          Site.send(exchange, 200, new byte[] {'x'});
        });
    fetch("/a");
    assertEquals("hearsay/0.1 (+mailto:desk@karsa.example)", agent.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "me", "a b@c", "ftp://x", "x@y\r\nEvil: 1", "http://x)("})
  void aContactIsAnAddressOrAUrl(String contact) {
    assertThrows(IllegalArgumentException.class, () -> FetchOptions.of(contact));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    site.on(
        "/a",
        exchange -> {
          boolean same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Site.send(exchange, same ? 304 : 200, same ? new byte[0] : new byte[] {'x'});
        });
    assertFalse(fetch("/a").isUnchanged());
    Validators known = new Validators(Optional.of("\"7\""), Optional.empty());
    assertTrue(fetcher.fetch(site.url("/a"), known).isUnchanged());
  }

  @Test
  void redirectsAreFollowedAndLoopsAreNamed() throws Exception {
    site.on("/a", 301, "", "Location", "/b?x=1");
    site.on("/b?x=1", 200, "Here.");
    assertEquals(site.url("/b?x=1"), fetch("/a").url());
    site.on("/c", 302, "", "Location", "/d");
    site.on("/d", 307, "", "Location", "/c");
    FetchException loop = refused("/c");
    assertEquals(
        "expected a page, found redirects that lead back to " + site.url("/c"), loop.problem());
    assertTrue(loop.isLasting());
    for (int i = 0; i < 9; i++) {
      site.on("/r" + i, 303, "", "Location", "/r" + (i + 1));
    }
    assertEquals(
        "expected at most 5 redirects, found more, the last to " + site.url("/r6"),
        refused("/r0").problem());
    assertEquals(
        6, site.requests.stream().filter(r -> r.startsWith("/r") && r.length() == 3).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://karsa.example/",
        "http://u:p@127.0.0.1/",
        "javascript:1",
        "http:///x",
        "//",
        "ht tp://",
        "http://[::1",
        "gopher://127.0.0.1/_"
      })
  void aRedirectToWhatIsNoPageIsRefused(String location) {
    site.on("/a", 302, "", "Location", location);
    FetchException refused = refused("/a");
    assertTrue(refused.problem().startsWith("expected a"), refused.problem());
    assertTrue(refused.isLasting());
  }

  @Test
  void statusesAreToldAndSomeMayPass() {
    for (int status : new int[] {400, 401, 403, 404, 410, 451, 204}) {
      site.on("/s" + status, status, "");
      FetchException e = refused("/s" + status);
      assertEquals("expected status 200, found " + status, e.problem());
      assertTrue(e.isLasting());
    }
    site.on("/later", 503, "", "Retry-After", "120");
    FetchException later = refused("/later");
    assertFalse(later.isLasting());
    assertEquals(Optional.of(Duration.ofMinutes(2)), later.waitFor());
  }

  @Test
  void aHostThatAsksForItIsLeftAlone() throws Exception {
    site.on("/busy", 429, "", "Retry-After", "120");
    site.on("/a", 200, "Here.");
    refused("/busy");
    int before = site.requests.size();
    assertEquals(Optional.of(Duration.ofMinutes(2)), refused("/a").waitFor());
    assertEquals(before, site.requests.size());
    site.advance(Duration.ofSeconds(121));
    fetch("/a");
  }

  @Test
  void aHostThatFailsIsAskedLessAndLess() throws Exception {
    site.on("/a", 500, "");
    assertEquals(Optional.of(Duration.ofMinutes(1)), refused("/a").waitFor());
    site.advance(Duration.ofMinutes(2));
    assertEquals(Optional.of(Duration.ofMinutes(2)), refused("/a").waitFor());
    site.advance(Duration.ofMinutes(3));
    assertEquals(Optional.of(Duration.ofMinutes(4)), refused("/a").waitFor());
    site.advance(Duration.ofMinutes(5));
    site.on("/a", 200, "Here.");
    fetch("/a");
    site.on("/a", 500, "");
    assertEquals(Optional.of(Duration.ofMinutes(1)), refused("/a").waitFor());
  }

  @Test
  void requestsToAHostHaveAPauseBetweenThem() throws Exception {
    site.on("/a", 200, "Here.");
    fetch("/a");
    fetch("/a");
    assertEquals(Duration.ofSeconds(1), site.waits.get(site.waits.size() - 1));
    site.on("/robots.txt", 200, "User-agent: *\nCrawl-delay: 7\n");
    site.advance(Duration.ofDays(2));
    fetch("/a");
    fetch("/a");
    assertEquals(Duration.ofSeconds(7), site.waits.get(site.waits.size() - 1));
  }
}
