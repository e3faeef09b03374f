package org.hearsay.evaluation.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** One who reads pages, with a pause after each. */
final class PageReader {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** So many pages, then another reader comes, to the start page. */
  private static final int PAGES = 20;

  private final HttpClient client;
  private final URI site;
  private final Clicks clicks;
  private final Timings timings;

  PageReader(HttpClient client, URI site, Clicks clicks, Timings timings) {
    this.client = client;
    this.site = site;
    this.clicks = clicks;
    this.timings = timings;
  }

  /**
   * Reads until the time is over.
   *
   * @param end of {@link System#nanoTime}
   * @param pause milliseconds between an answer and the next click
   */
  void read(long end, int pause) throws InterruptedException {
    Thread.sleep(clicks.pause(pause));
    String address = "/";
    for (int read = 1; System.nanoTime() < end; read++) {
      SeenPage page = get(address);
      address = read % PAGES == 0 ? "/" : clicks.next(address, page);
      Thread.sleep(pause);
    }
  }

  private SeenPage get(String address) throws InterruptedException {
    String kind =
        Arrays.stream(PageKind.values())
            .filter(k -> k.has(address))
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("other");
    long begin = System.nanoTime();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(site.resolve(address))
              .timeout(PATIENCE)
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      timings.add(kind, System.nanoTime() - begin);
      if (response.statusCode() != 200) {
        timings.fail(response.statusCode() + " " + address);
      }
      return SeenPage.of(body(response));
    } catch (IOException | IllegalArgumentException e) {
      timings.fail(e + " " + address);
      return new SeenPage(List.of(), List.of());
    }
  }

  private static String body(HttpResponse<byte[]> response) throws IOException {
    boolean packed =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    try (InputStream raw = new ByteArrayInputStream(response.body());
        InputStream in = packed ? new GZIPInputStream(raw) : raw) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
