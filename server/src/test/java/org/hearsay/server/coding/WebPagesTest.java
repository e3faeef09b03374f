package org.hearsay.server.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.exchange.fetch.FetchOptions;
import org.hearsay.report.Report;
import org.hearsay.server.http.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPagesTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry crews walk out</title></head><body><article>
      <h1>Ferry crews walk out</h1>
      <p>The crews of nine ferries walked out on Monday, their union said, and no ship left the port.</p>
      <p>The owners called the strike unlawful and said that they would go to court this week.</p>
      </article></body></html>
      """;
  private static final FetchOptions OPTIONS = FetchOptions.of("desk@paper.example");

  private HttpServer site;

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/",
        exchange -> {
          boolean there = exchange.getRequestURI().getPath().equals("/news");
          byte[] bytes = (there ? PAGE : "no").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    site.start();
  }

  @AfterEach
  void close() {
    site.stop(0);
  }

  @Test
  void aPageIsReadAsAReport() {
    try (WebPages web = new WebPages(Optional.of(OPTIONS.withPrivateAddresses()))) {
      Report report = web.read(address("/news"));
      assertEquals(Optional.of("Ferry crews walk out"), report.metadata().title());
      assertEquals(Optional.of(address("/news")), report.metadata().url());
      assertTrue(report.text().contains("called the strike unlawful"), report.text());
    }
  }

  @Test
  void whatCannotBeHadIsTold() {
    try (WebPages web = new WebPages(Optional.of(OPTIONS.withPrivateAddresses()))) {
      assertTrue(problem(web, address("/gone")).contains("found 404"));
      assertTrue(problem(web, "file:///etc/passwd").contains("http or https"));
      assertTrue(problem(web, "not an address").contains("expected the address of a page"));
    }
  }

  @Test
  void noPrivateAddressIsAsked() {
    try (WebPages web = new WebPages(Optional.of(OPTIONS))) {
      assertTrue(problem(web, address("/news")).startsWith("The page could not be read"));
    }
  }

  @Test
  void withoutAContactNothingIsFetched() {
    try (WebPages web = new WebPages(Optional.empty())) {
      assertTrue(problem(web, address("/news")).contains("contact"));
    }
  }

  private String address(String path) {
    return "http://localhost:" + site.getAddress().getPort() + path;
  }

  private static String problem(WebPages web, String url) {
    return String.valueOf(assertThrows(ProblemException.class, () -> web.read(url)).getMessage());
  }
}
