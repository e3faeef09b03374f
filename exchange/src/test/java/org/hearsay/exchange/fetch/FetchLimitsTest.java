package org.hearsay.exchange.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that would take all time or memory. */
class FetchLimitsTest {
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

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  @Test
  void contentIsUnpackedAndBombsAreNamed() throws Exception {
    byte[] page = "Ferries.".getBytes(UTF_8);
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          Site.send(exchange, 200, gzip(page));
        });
    assertArrayEquals(page, fetch("/a").bytes());
    byte[] bomb = gzip(new byte[100 << 20]);
    site.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          Site.send(exchange, 200, bomb);
        });
    assertEquals("expected at most 1 MB, found more", refused("/bomb").problem());
    site.on(
        "/no",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          Site.send(exchange, 200, page);
        });
    assertEquals(
        "expected content in the encoding \"gzip\", found it cut off or damaged",
        refused("/no").problem());
  }

  @Test
  void anAnswerWithoutEndIsCutShort() {
    site.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          byte[] block = new byte[1 << 16];
          while (true) {
            out.write(block);
          }
        });
    assertEquals("expected at most 1 MB, found more", refused("/endless").problem());
  }

  @Test
  void anAnswerThatDripsIsGivenUp() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    site.on(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            do {
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
            } while (!done.await(20, java.util.concurrent.TimeUnit.MILLISECONDS));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    FetchOptions quick =
        new FetchOptions("desk@karsa.example", true, 1 << 20, Duration.ofSeconds(1), Duration.ZERO);
    try (Fetcher impatient = site.fetcher(quick)) {
      FetchException e =
          assertThrows(
              FetchException.class, () -> impatient.fetch(site.url("/drip"), Validators.NONE));
      assertEquals("expected an answer in 1 s, gave up", e.problem());
      assertFalse(e.isLasting());
    } finally {
      done.countDown();
    }
  }

  @Test
  void endlessHeadersAreRefused() {
    site.on(
        "/a",
        exchange -> {
          for (int i = 0; i < 5_000; i++) {
            exchange.getResponseHeaders().add("X-" + i, "x");
          }
          Site.send(exchange, 200, new byte[] {'x'});
        });
    assertTrue(refused("/a").problem().startsWith("expected an answer, found"));
  }

  @Test
  void aHostThatIsNotThereIsTold() {
    URI none = URI.create("http://no-such-host.invalid/");
    FetchException e =
        assertThrows(FetchException.class, () -> fetcher.fetch(none, Validators.NONE));
    assertTrue(e.problem().contains("no answer"), e.problem());
  }
}
