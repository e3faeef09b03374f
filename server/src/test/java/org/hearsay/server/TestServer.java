package org.hearsay.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;
import org.hearsay.server.coding.Coding;
import org.hearsay.server.operation.Journal;
import org.hearsay.server.store.Archives;

/** A server on a free port over an archive of its own, and a client that asks it. */
public final class TestServer implements AutoCloseable {
  /** Of every server that takes one. */
  public static final String TOKEN = "a-token-for-tests-only";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Archives archives;
  private final Server server;

  /**
   * @param coded lines of coded reports that the archive begins with
   */
  public TestServer(
      Path folder,
      Iterable<String> coded,
      Optional<String> token,
      Function<Report, CodedReport> coder) {
    Path file = folder.resolve("test.hearsay");
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      for (String line : coded) {
        archive.add(Prepared.of(line));
      }
      archive.commit();
    } catch (RecordException e) {
      throw new IllegalArgumentException(e);
    }
    archives = new Archives(file, 2);
    Journal journal =
        new Journal(new PrintStream(log, true, StandardCharsets.UTF_8), Clock.systemUTC());
    server =
        Server.start(Settings.usual("127.0.0.1", 0, token), archives, new Coding(coder), journal);
  }

  /** Where it is, such as {@code http://localhost:4711}. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  public Archives archives() {
    return archives;
  }

  /** What was logged so far. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  public HttpResponse<String> get(String path) {
    return send(path, request -> request);
  }

  /** Posts a form or another body with the token. */
  public HttpResponse<String> post(String path, String type, String body) {
    return send(
        path,
        r ->
            r.POST(BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + TOKEN));
  }

  /** Sends any request. */
  public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> with) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
      return client.send(with.apply(request).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    archives.close();
  }
}
