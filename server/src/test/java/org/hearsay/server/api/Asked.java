package org.hearsay.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.Coder;
import org.hearsay.server.TestServer;
import org.hearsay.server.coding.Coding;

/** A server over five reports of ours; each of its answers is held against the description. */
final class Asked implements AutoCloseable {
  static final Coder CODER = new Coder();
  static final Described DESCRIBED = new Described();

  private static final List<String> CODED =
      Described.read(Asked.class, "reports.jsonl")
          .lines()
          .map(line -> Coding.read(line.getBytes(StandardCharsets.UTF_8), "reports.jsonl"))
          .map(report -> CodedReportWriter.write(CODER.code(report)))
          .toList();

  private final TestServer server;

  Asked(Path folder) {
    this(folder, Optional.of(TestServer.TOKEN));
  }

  Asked(Path folder, Optional<String> token) {
    server = new TestServer(folder, CODED, token, CODER::code);
  }

  TestServer server() {
    return server;
  }

  /** The answer to a question that has one. */
  JsonNode get(String path) {
    HttpResponse<String> answer = ask("GET", path, r -> r);
    assertEquals(200, answer.statusCode(), answer.body());
    return Described.tree(answer.body());
  }

  /** Sends a body with the token. */
  HttpResponse<String> post(String path, String type, String body) {
    return ask(
        "POST",
        path,
        r ->
            r.method("POST", BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TestServer.TOKEN));
  }

  /** Sends nothing, with the token. */
  HttpResponse<String> change(String method, String path) {
    return ask(
        method,
        path,
        r ->
            r.method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + TestServer.TOKEN));
  }

  /** Any request; the answer is as it is described. */
  HttpResponse<String> ask(String method, String path, UnaryOperator<HttpRequest.Builder> with) {
    HttpResponse<String> answer = server.send(path, with);
    Optional<String> type = answer.headers().firstValue("Content-Type");
    DESCRIBED.check(method, path, answer.statusCode(), type, answer.body());
    return answer;
  }

  @Override
  public void close() {
    server.close();
  }
}
