package org.hearsay.server.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.hearsay.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  private TestServer server() {
    return new TestServer(
        folder,
        List.of(),
        Optional.of(TestServer.TOKEN),
        r -> {
          throw new IllegalStateException("secret words of a report");
        });
  }

  @Test
  void saysThatItIsWell() {
    try (TestServer server = server()) {
      HttpResponse<String> answer = server.get("/health");
      assertEquals(200, answer.statusCode());
      assertEquals("{\"status\":\"ok\"}", answer.body());
    }
  }

  @Test
  void countsByThePatternOfTheAddress() {
    try (TestServer server = server()) {
      server.get("/assets/icon.svg");
      server.get("/assets/nothing-like-this");
      server.get("/no/such/page");
      String metrics = server.get("/metrics").body();
      for (String line :
          List.of(
              "hearsay_requests_total{method=\"GET\",route=\"/assets/{file}\",status=\"200\"} 1.0",
              "hearsay_requests_total{method=\"GET\",route=\"/assets/{file}\",status=\"404\"} 1.0",
              "hearsay_requests_total{method=\"GET\",route=\"(none)\",status=\"404\"} 1.0",
              "hearsay_request_seconds_count{route=\"/assets/{file}\"} 2")) {
        assertTrue(metrics.contains(line), line + " in " + metrics);
      }
    }
  }

  @Test
  void logsNeitherWhatWasAskedNorSecrets() throws IOException {
    try (TestServer server = server()) {
      server.get("/about?name=Somebody");
      server.post("/v1/reports", "text/plain", "x");
      server.get("/no/Somebody");
      for (String line : server.log().lines().toList()) {
        JsonNode json = JSON.readTree(line);
        assertTrue(json.has("time") && json.has("kind"), line);
      }
      assertFalse(server.log().contains("Somebody"), server.log());
      assertFalse(server.log().contains(TestServer.TOKEN), server.log());
      assertFalse(server.log().contains("secret words"), server.log());
    }
  }

  @Test
  void answersWhatIsUnderWayBeforeItStops() {
    TestServer server = server();
    CountDownLatch goOn = new CountDownLatch(1);
    // Two hold both connections, so that the page waits.
    CompletableFuture<Void> first = hold(server, goOn);
    CompletableFuture<Void> second = hold(server, goOn);
    CompletableFuture<HttpResponse<String>> page =
        CompletableFuture.supplyAsync(() -> server.get("/about"));
    until(() -> server.archives().waiting() == 1);
    CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
    until(() -> isRefused(server));
    goOn.countDown();
    assertEquals(200, page.join().statusCode());
    CompletableFuture.allOf(first, second, stop).join();
    assertTrue(server.log().contains("stopped"));
  }

  private static boolean isRefused(TestServer server) {
    try {
      return server.get("/assets/icon.svg").statusCode() == 503;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static void until(BooleanSupplier holds) {
    while (!holds.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private static CompletableFuture<Void> hold(TestServer server, CountDownLatch goOn) {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Void> held =
        CompletableFuture.runAsync(
            () ->
                server
                    .archives()
                    .ask(
                        a -> {
                          asked.countDown();
                          try {
                            goOn.await();
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                          return 0;
                        }));
    until(() -> asked.getCount() == 0);
    return held;
  }
}
