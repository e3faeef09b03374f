package org.hearsay.server.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.server.Servers;
import org.hearsay.server.TestServer;
import org.hearsay.server.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorPageTest {
  private static final Pattern NEXT = Pattern.compile("rel=\"next nofollow\" href=\"([^\"]+)\"");
  private static final Pattern STATEMENT = Pattern.compile("href=\"(/reports/\\d+#a\\d+)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final double SURE = .95;

  @TempDir private static Path folder = Path.of("");
  private static final Servers SERVERS = new Servers();

  private Optional<TestServer> server = Optional.empty();

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  private void serve(Told... told) {
    server = Optional.of(SERVERS.of(folder, told));
  }

  private String page(String query) {
    return server.orElseThrow().get("/actors" + query).body();
  }

  /** What a reader sees of it. */
  private static String words(String page) {
    return TAG.matcher(page).replaceAll("").replaceAll("\\s+", " ");
  }

  private static Told report(String id, String day) {
    return Told.of(id, "Gull Post", day);
  }

  private static Told mirova(String kind, String polarity, double confidence) {
    return report("r1", "2024-03-05")
        .says("Ana Mirova", kind, polarity, confidence, "the harbour will be closed");
  }

  @Test
  void anOutletReportsThatSomebodySaid() {
    serve(mirova("indirect", "positive", SURE));
    String page = page("?name=ana+mirova");
    String words = words(page);
    assertTrue(
        words.contains("Gull Post, 5 Mar 2024, reports that Ana Mirova said indirect"), words);
    assertFalse(page.contains("<blockquote"), "no quotation");
    assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"), page);
  }

  @Test
  void onlyWhatIsQuotedLooksSo() {
    serve(mirova("direct", "positive", SURE));
    assertTrue(page("?name=Ana+Mirova").contains("<blockquote"));
  }

  @Test
  void aDenialIsToldAsOne() {
    serve(mirova("indirect", "negative", SURE));
    String words = words(page("?name=Ana+Mirova"));
    assertTrue(words.contains("reports that Ana Mirova denied"), words);
    assertFalse(words.contains("Ana Mirova said indirect"), words);
  }

  @Test
  void whoIsNotSureIsNotNamed() {
    serve(mirova("indirect", "positive", .5));
    String words = words(page("?name=Ana+Mirova"));
    assertTrue(words.contains("1 statement left out here"), words);
    assertFalse(words.contains("reports that Ana Mirova said"), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Per+Osk", "per+osk", "Osk", "Per", "%25", "_er+Osk"})
  void aPrivatePersonIsAsUnknownAsNobody(String name) {
    serve(report("r1", "2024-03-05").saysPrivately("Per Osk", "nobody warned us"));
    String answer = page("?name=" + name);
    assertTrue(answer.contains("Nobody public of this name"), answer);
    assertEquals(asked(page("?name=Zyx")), asked(answer));
  }

  /** The page but for the name in the form. */
  private static String asked(String page) {
    return page.replaceFirst("value=\"[^\"]*\"", "");
  }

  @Test
  void namesThatBeginSoAreOffered() {
    serve(
        mirova("direct", "positive", SURE),
        report("r2", "2024-03-06").saysPrivately("Ana Mirkind", "nobody warned us"));
    String page = page("?name=Ana+Mir");
    assertTrue(page.contains("href=\"/actors?name=Ana+Mirova\""), page);
    assertFalse(page.contains("Mirkind"), page);
  }

  @Test
  void statementsGoOnToTheEndWithoutRepeats() {
    serve(
        IntStream.range(0, 47)
            .mapToObj(
                i ->
                    report("r" + i, "2024-%02d-%02d".formatted(1 + i / 28, 1 + i % 28))
                        .words("Part " + i)
                        .says("Ana Mirova", "direct", "positive", SURE, "sentence number " + i))
            .toArray(Told[]::new));
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of("?name=Ana+Mirova");
    while (next.isPresent()) {
      String page = page(next.get());
      seen.addAll(STATEMENT.matcher(page).results().map(r -> r.group(1)).toList());
      next =
          NEXT.matcher(page)
              .results()
              .map(r -> r.group(1).replace("&amp;", "&").substring("/actors".length()))
              .findFirst();
    }
    assertEquals(47, seen.size());
    assertEquals(47, new HashSet<>(seen).size(), "none twice");
  }

  @Test
  void statementsAreFoundByWordsAndDays() {
    serve(
        report("r1", "2024-03-05").says("Ana Mirova", "direct", "positive", SURE, "open the port"),
        report("r2", "2024-05-05")
            .says("Ana Mirova", "direct", "positive", SURE, "close the road"));
    assertTrue(page("?name=Ana+Mirova&words=port").contains("open the port"));
    assertFalse(page("?name=Ana+Mirova&words=port").contains("close the road"));
    assertFalse(page("?name=Ana+Mirova&since=2024-04-01").contains("open the port"));
    assertTrue(page("?name=Ana+Mirova&words=ships").contains("Nothing of this is reported"));
    assertEquals(400, server.orElseThrow().get("/actors?name=A&since=soon").statusCode());
    assertEquals(400, server.orElseThrow().get("/actors?name=Ana+Mirova&after=x").statusCode());
  }

  @Test
  void happeningsItTakesPartInStandThere() {
    serve(
        report("r1", "2024-03-05").act("ASSAULT", "Kestrel Guard", "Tern League", "Olmark", "KEN"));
    String page = page("?name=Kestrel+Guard");
    assertTrue(page.contains("Kestrel Guard → ASSAULT → Tern League"), page);
    assertTrue(page.contains("href=\"/happenings?party=Kestrel+Guard\""), page);
  }

  @Test
  void withoutANameNobodyIsListed() {
    serve(mirova("direct", "positive", SURE));
    assertFalse(page("").contains("Mirova"));
  }
}
