package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.Coder;
import org.hearsay.report.Metadata;
import org.hearsay.report.Report;
import org.hearsay.server.RawRequest.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HostileRequestsTest {
  private static final Coder CODER = new Coder();

  /** What tells of the inside. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "org\\.hearsay|java\\.(?:lang|util|io)\\b|Exception|\\bat \\w+\\.\\w+\\(|SQLITE|jetty|javalin",
          Pattern.CASE_INSENSITIVE);

  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> eachIsAnsweredAsItShould() throws IOException {
    Map<String, List<RawRequest>> kinds =
        RawRequest.all(read("requests.tsv")).stream()
            .collect(
                Collectors.groupingBy(RawRequest::kind, LinkedHashMap::new, Collectors.toList()));
    assertTrue(kinds.size() > 10);
    return kinds.entrySet().stream()
        .map(k -> DynamicTest.dynamicTest(k.getKey(), () -> check(k.getKey(), k.getValue())));
  }

  /** A server for each kind, since a server remembers who was wrong. */
  private void check(String kind, List<RawRequest> requests) throws IOException {
    Path own = folder.resolve(kind);
    java.nio.file.Files.createDirectories(own);
    String coded =
        CodedReportWriter.write(
            CODER.code(
                Report.of(
                    "harbour-1",
                    "Dockers in Lindholt went on strike on Monday, the port union said.",
                    Metadata.NONE)));
    try (TestServer server =
        new TestServer(own, List.of(coded), Optional.of(TestServer.TOKEN), CODER::code)) {
      Map<String, String> values =
          Map.of(
              "token",
              TestServer.TOKEN,
              "report",
              "1",
              "port",
              server.address().replaceFirst(".*:", ""));
      List<String> faults = new ArrayList<>();
      for (RawRequest request : requests) {
        Answer answer = request.send(Integer.parseInt(values.get("port")), values);
        faults(request, answer)
            .forEach(
                f ->
                    faults.add(
                        request.name()
                            + ": "
                            + f
                            + "\n"
                            + answer.head()
                            + "\n"
                            + start(answer.body())));
      }
      assertEquals(List.of(), faults);
      assertEquals(200, server.get("/health").statusCode());
      assertEquals(200, server.get("/v1/reports/1").statusCode(), "the report is still there");
      assertTrue(!server.log().contains(TestServer.TOKEN), "the token is in the log");
    }
  }

  private static String start(String body) {
    return body.substring(0, Math.min(400, body.length()));
  }

  private static List<String> faults(RawRequest request, Answer answer) {
    List<String> faults = new ArrayList<>();
    int status = answer.status();
    boolean fits =
        switch (request.expected()) {
          case "4xx" -> status >= 400 && status < 500;
          case "200" -> status == 200;
          case "<500" -> status >= 200 && status < 500;
          default -> throw new IllegalArgumentException(request.expected());
        };
    if (!fits) {
      faults.add("expected " + request.expected() + ", found " + status);
    }
    String head = answer.head().toLowerCase(java.util.Locale.ROOT);
    if (head.contains("x-pwned")
        || head.contains("evil.example")
        || head.contains("access-control-allow")) {
      faults.add("a header that was not to be");
    }
    boolean ours = head.contains("content-security-policy");
    if (ours && !head.contains("x-content-type-options: nosniff")) {
      faults.add("no nosniff");
    }
    boolean api = request.path().startsWith("/v1/");
    if (ours && api && status >= 400 && !head.contains("content-type: application/problem+json")) {
      faults.add("not told as a problem");
    }
    if (status >= 400 && INSIDE.matcher(answer.body()).find()) {
      faults.add("tells of the inside");
    }
    if (answer.body().contains(TestServer.TOKEN)) {
      faults.add("has the token");
    }
    return faults;
  }

  private static String read(String name) throws IOException {
    try (InputStream in = HostileRequestsTest.class.getResourceAsStream(name)) {
      assertNotNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
