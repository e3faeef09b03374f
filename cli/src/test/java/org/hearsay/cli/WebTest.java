package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Questions;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and feeds from a server on the loopback address. */
class WebTest {
  private static final String[] MAY = {"--contact", "desk@karsa.example", "--allow-private"};

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>The Heron sails</title></head><body><article>"
          + "<h1>The Heron sails</h1><p>The Heron left the harbour of Port Karsa on Tuesday after the"
          + " council had lifted its ban, the harbour master, Ona Brill, told reporters at the quay."
          + " \"We have settled it,\" Brill said.</p><p>The council had kept the ship for eleven days"
          + " because of a quarrel with its owners over unpaid fees. The owners did not answer"
          + " questions about the ship and its crew of fourteen.</p></article></body></html>";

  private Path folder;
  private HttpServer server;
  private String site = "";

  @BeforeEach
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/", 404, "text/plain", "none");
    answer("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /closed\n");
    answer("/heron", 200, "text/html", PAGE);
    answer("/closed", 200, "text/html", PAGE);
    answer(
        "/feed",
        200,
        "application/rss+xml",
        "<rss version='2.0'><channel><title>The Karsa Courier</title><link>http://k.example/</link>"
            + "<description>x</description><item><title>x</title><link>"
            + site
            + "/heron</link></item><item><title>y</title><link>"
            + site
            + "/gone</link></item></channel></rss>");
    server.start();
  }

  private void answer(String path, int status, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private static Invocation with(String[] options, String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + options.length);
    System.arraycopy(options, 0, all, arguments.length, options.length);
    return Invocation.of(all);
  }

  @Test
  void aPageIsFetchedAndCoded() throws IOException {
    Invocation run = with(MAY, "code", site + "/heron");
    assertEquals(0, run.status(), run.err());
    JsonNode report = new ObjectMapper().readTree(run.out()).path("report");
    assertEquals(site + "/heron", report.path("url").asText());
    assertEquals(64, report.path("extra").path("bytes_sha256").asText().length());
    assertTrue(report.path("retrieved").asText().matches("\\d{4}-.*Z"), report.toString());
  }

  @Test
  void aPrivateAddressNeedsLeave() {
    Invocation run = Invocation.of("code", site + "/heron", "--contact", "desk@karsa.example");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("expected a public address, found 127.0.0.1"), run.err());
  }

  @Test
  void withoutAContactNothingIsFetched() {
    for (String[] line :
        List.of(
            new String[] {"code", site + "/heron", "--contact", "nobody"},
            new String[] {"archive", "add", site + "/heron", "--contact", "nobody"},
            new String[] {"follow", site + "/feed", "--contact", "nobody"},
            new String[] {"follow", "feed.xml", "--contact", "desk@karsa.example"})) {
      Invocation run = Invocation.of(line);
      assertEquals(2, run.status(), run.err());
      assertTrue(run.err().startsWith("hearsay: "), run.err());
    }
  }

  @Test
  void pagesAreAddedToAnArchiveWithHashAndTimeOfTheirBytes() throws Exception {
    Path archive = folder.resolve("pages.db");
    String[] line = {
      "archive", "add", site + "/closed", site + "/heron", "--archive", archive.toString()
    };
    Invocation run = with(MAY, line);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains(site + "/closed: expected leave to fetch it"), run.err());
    assertTrue(run.err().contains("added 1 reports and 0 new versions"), run.err());
    JsonNode report = kept(archive).path("report");
    String hash =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PAGE.getBytes(UTF_8)));
    assertEquals(hash, report.path("extra").path("bytes_sha256").asText());
    assertEquals("page", report.path("extra").path("read_from").asText());
    assertEquals(site + "/heron", report.path("url").asText());
    assertTrue(report.path("retrieved").asText().matches("\\d{4}-.*Z"), report.toString());
    Invocation again = with(MAY, line);
    assertTrue(again.err().contains("1 coded before"), again.err());
    assertEquals(0, again.coders());
  }

  /** What an archive of one report holds of it. */
  private static JsonNode kept(Path archive) throws IOException {
    try (Archive opened = Archive.open(archive, Access.READ)) {
      Questions questions = opened.questions();
      return new ObjectMapper().readTree(questions.record(questions.anyReport()).json());
    }
  }

  @Test
  void noPrivateAddressIsAddedFromWithoutLeave() {
    Invocation run =
        Invocation.of(
            "archive",
            "add",
            site + "/heron",
            "--contact",
            "desk@karsa.example",
            "--archive",
            folder.resolve("none.db").toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("expected a public address, found 127.0.0.1"), run.err());
    assertTrue(run.err().contains("added 0 reports"), run.err());
  }

  @Test
  void aFeedIsFollowedForARound() throws IOException {
    Path archive = folder.resolve("news.db");
    Path list = folder.resolve("quarantine.tsv");
    String[] line = {
      "follow",
      site + "/feed",
      "--once",
      "--archive",
      archive.toString(),
      "--quarantine",
      list.toString()
    };
    Invocation run = with(MAY, line);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains(site + "/gone: expected status 200, found 404"), run.err());
    assertTrue(run.err().contains("added 1 reports and 0 new versions"), run.err());
    List<String> listed = Files.readAllLines(list);
    assertEquals("time\twhere\treason", listed.get(0));
    assertEquals(2, listed.size());
    assertTrue(
        listed.get(1).endsWith("Z\t" + site + "/gone\texpected status 200, found 404"),
        listed + "");
    String found = Invocation.of("search", "Heron", "--archive", archive.toString()).out();
    assertTrue(found.contains("The Heron sails"), found);
    Invocation again = with(MAY, line);
    assertEquals(0, again.status(), again.err());
    assertEquals(0, again.coders());
  }

  @Test
  void whatCannotBeReadOrCodedIsListed() throws IOException {
    Path list = folder.resolve("quarantine.tsv");
    Path input = folder.resolve("in.jsonl");
    Files.writeString(
        input,
        "{\"text\": 7}\n{\"id\": \"a\\tb\", \"text\": \"FAULT here.\"}\n{\"text\": \"Ships came.\"}\n");
    for (String[] command :
        List.of(
            new String[] {"code", input.toString()},
            new String[] {"archive", "add", input.toString(), "--archive", folder + "/q.db"})) {
      Invocation run = with(new String[] {"--quarantine", list.toString()}, command);
      assertEquals(1, run.status(), run.err());
    }
    List<String> lines = Files.readAllLines(list);
    assertEquals(5, lines.size(), lines.toString());
    assertTrue(
        lines.get(1).contains("\t" + input + ":1\texpected a string in \"text\""), lines.get(1));
    assertTrue(
        lines.get(2).contains(input + ":2 (a b)\tnot coded, a fault in Hearsay"), lines.get(2));
    assertEquals(lines.get(1).replaceFirst("^\\S+", ""), lines.get(3).replaceFirst("^\\S+", ""));
    Invocation wrong = Invocation.of("code", "x", "--quarantine", folder.toString());
    assertEquals(2, wrong.status(), wrong.err());
  }
}
