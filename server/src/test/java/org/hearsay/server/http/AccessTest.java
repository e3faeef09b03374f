package org.hearsay.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.server.Settings;
import org.hearsay.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {
  private static final String WRITE = "/v1/reports/1";

  @TempDir private Path folder = Path.of("");
  private Optional<TestServer> started = Optional.empty();

  private TestServer server(Optional<String> token) {
    TestServer server =
        new TestServer(
            folder,
            List.of(),
            token,
            r -> {
              throw new AssertionError("nothing is coded here");
            });
    started = Optional.of(server);
    return server;
  }

  @AfterEach
  void stop() {
    started.ifPresent(TestServer::close);
  }

  private static UnaryOperator<HttpRequest.Builder> header(String name, String value) {
    return r -> r.header(name, value);
  }

  @Test
  void everybodyOnThisMachineReads() {
    assertEquals(200, server(Optional.empty()).get("/about").statusCode());
  }

  @Test
  void nobodyWritesWhereThereIsNoToken() {
    HttpResponse<String> answer = server(Optional.empty()).send(WRITE, HttpRequest.Builder::DELETE);
    assertEquals(403, answer.statusCode());
    assertTrue(answer.body().contains("--token-file"), answer.body());
  }

  @Test
  void onlyTheTokenWrites() {
    TestServer server = server(Optional.of(TestServer.TOKEN));
    assertEquals(401, server.send(WRITE, HttpRequest.Builder::DELETE).statusCode());
    for (String wrong :
        List.of("Bearer ", "Bearer x", "Bearer " + TestServer.TOKEN + "x", "Basic !", "Digest a")) {
      HttpResponse<String> answer =
          server.send(WRITE, r -> r.DELETE().header("Authorization", wrong));
      assertEquals(401, answer.statusCode(), wrong);
      assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    }
    String basic =
        Base64.getEncoder()
            .encodeToString(("any:" + TestServer.TOKEN).getBytes(StandardCharsets.UTF_8));
    for (String right :
        List.of("Bearer " + TestServer.TOKEN, "bearer  " + TestServer.TOKEN, "Basic " + basic)) {
      int status = server.send(WRITE, r -> r.DELETE().header("Authorization", right)).statusCode();
      assertFalse(status == 401 || status == 403, right + ": " + status);
    }
  }

  @Test
  void whoGuessesIsStopped() {
    TestServer server = server(Optional.of(TestServer.TOKEN));
    int status = 0;
    for (int i = 0; i < 30; i++) {
      String guess = "Bearer guess-" + i;
      status = server.send(WRITE, r -> r.DELETE().header("Authorization", guess)).statusCode();
    }
    assertEquals(429, status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "[::2]"})
  void otherNamesNeedTheToken(String name) {
    TestServer server = server(Optional.of(TestServer.TOKEN));
    assertEquals(401, server.send("/about", header("Host", name)).statusCode());
    assertEquals(
        200,
        server
            .send(
                "/about",
                r -> r.header("Host", name).header("Authorization", "Bearer " + TestServer.TOKEN))
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP"})
  void whatAProxyPassesOnIsFromElsewhere(String name) {
    assertEquals(
        403, server(Optional.empty()).send("/about", header(name, "for=192.0.2.1")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,cross-site,403",
    "Sec-Fetch-Site,same-site,403",
    "Origin,https://evil.example,403",
    "Origin,null,403",
    "Sec-Fetch-Site,same-origin,401"
  })
  void pagesOfOtherSitesSendNothing(String name, String value, int status) {
    HttpResponse<String> answer =
        server(Optional.of(TestServer.TOKEN))
            .send("/v1/reports", r -> r.POST(BodyPublishers.ofString("{}")).header(name, value));
    assertEquals(status, answer.statusCode());
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0,", "0.0.0.0,short", "127.0.0.1,short", "no.such.name.invalid,"})
  void anAddressOpenToOthersNeedsALongToken(String host, String token) {
    IllegalArgumentException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            IllegalArgumentException.class,
            () -> Settings.usual(host, 0, Optional.ofNullable(token)));
    assertTrue(String.valueOf(refused.getMessage()).contains("expected"), refused.getMessage());
  }
}
