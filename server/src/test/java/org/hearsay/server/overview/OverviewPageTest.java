package org.hearsay.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.server.Servers;
import org.hearsay.server.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewPageTest {
  private static final Pattern ROW = Pattern.compile("href=\"/happenings/(\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("rel=\"next nofollow\" href=\"([^\"]+)\"");
  private static final Pattern COUNTED = Pattern.compile("<strong>([^<]*)</strong>");
  private static final Pattern CHIP =
      Pattern.compile("<a href=\"([^\"]*)\" rel=\"nofollow\"><span class=\"quiet\">([^<]*)</span>");

  @TempDir private static Path folder = Path.of("");
  private static final Servers SERVERS = new Servers();

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  private static HttpResponse<String> get(String path, Told... told) {
    return SERVERS.of(folder, told).get(path);
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(r -> r.group(1)).toList();
  }

  private static String unescaped(String attribute) {
    return attribute.replace("&amp;", "&");
  }

  private static Told raid(String id, String outlet, String day) {
    return Told.of(id, outlet, day).act("ASSAULT", "Kestrel Guard", "Tern League", "Olmark", "KEN");
  }

  private static Told march(String id, String day) {
    return Told.of(id, "Harbour Sheet", day)
        .act("PROTEST", "Dyers Union", "Salt Board", "Vessen", "UGA");
  }

  private static Told[] two() {
    return new Told[] {raid("r1", "Gull Post", "2024-03-05"), march("r2", "2024-07-01")};
  }

  @Test
  void anEmptyArchiveSaysSo() {
    HttpResponse<String> answer = get("/happenings");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("No happening is told of"), answer.body());
    assertTrue(answer.body().contains("<strong>0 happenings</strong>"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'',2",
    "country=KEN,1",
    "country=TZA,0",
    "type=PROTEST,1",
    "party=dyers+union,1",
    "place=Olmark,1",
    "outlet=Gull+Post,1",
    "since=2024-06-01,1",
    "until=2024-06-01,1",
    "since=2024-03-05&until=2024-03-05,1",
    "since=&until=&country=&type=&party=&place=&outlet=&origins=,2",
    "country=KEN&type=PROTEST,0",
    "origins=2,0"
  })
  void filtersStandInTheAddress(String query, int found) {
    String page = get("/happenings?" + query, two()).body();
    assertEquals(found, all(ROW, page).size(), page);
    String counted = "<strong>" + found + (found == 1 ? " happening<" : " happenings<");
    assertTrue(page.contains(counted), page);
  }

  @Test
  void aChipLeadsToThePageWithoutItsCondition() {
    String page = get("/happenings?country=KEN&outlet=Gull+Post&since=2024-01-02", two()).body();
    List<String> chips = all(CHIP, page).stream().map(OverviewPageTest::unescaped).toList();
    assertEquals(
        List.of(
            "/happenings?country=KEN&outlet=Gull+Post",
            "/happenings?since=2024-01-02&outlet=Gull+Post",
            "/happenings?since=2024-01-02&country=KEN"),
        chips);
    assertTrue(page.contains("</span> Kenya <"), "a country by its name: " + page);
    assertTrue(page.contains("<option value=\"KEN\" selected>"), page);
    assertFalse(get("/happenings", two()).body().contains("class=\"chips\""));
  }

  @ParameterizedTest
  @CsvSource({
    "country=Kenya,country: expected",
    "country=XYZ,country: expected",
    "type=assault,type: expected one of",
    "since=2024-02-30,since: expected a day",
    "until=yesterday,until: expected a day",
    "since=2024-03-02&until=2024-03-01,until: expected a day not before",
    "origins=-1,origins: expected a number",
    "origins=many,origins: expected a number",
    "place=a&place=b,place: expected one value",
    "after=%3F%3F,after: expected a cursor"
  })
  void aWrongValueIsNamed(String query, String message) {
    for (String path : List.of("/happenings?", "/happenings.csv?")) {
      HttpResponse<String> answer = get(path + query, two());
      assertEquals(400, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains(message), answer.body());
    }
  }

  @Test
  void pagesGoOnToTheEndWithoutRepeats() {
    Told[] many =
        IntStream.range(0, 95)
            .mapToObj(
                i ->
                    Told.of(
                            "m" + i,
                            "Gull Post",
                            java.time.LocalDate.of(2020, 1, 1).plusDays(9L * i).toString())
                        .words(word(i + 600) + " " + word(i + 800))
                        .act("ASSAULT", word(i), word(i + 200), word(i + 400), "KEN"))
            .toArray(Told[]::new);
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.of("/happenings?country=KEN");
    int pages = 0;
    while (next.isPresent()) {
      String page = get(next.get(), many).body();
      seen.addAll(all(ROW, page));
      assertEquals(List.of("95 happenings"), all(COUNTED, page), "page " + pages);
      next = all(NEXT, page).stream().map(OverviewPageTest::unescaped).findFirst();
      pages++;
    }
    assertEquals(3, pages);
    assertEquals(95, seen.size());
    assertEquals(95, new HashSet<>(seen).size(), "none twice");
  }

  /** A made-up name, another for each number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("V");
    for (int n = number * 7919 + 104_729; n > 0; n /= 20) {
      word.append("bdfgklmnprstvzjhcwxq".charAt(n % 20)).append("aeiou".charAt(n % 5));
    }
    return word.toString();
  }

  @Test
  void mapAndTimelineLeadToTheirPart() {
    String page = get("/happenings", two()).body();
    assertTrue(page.contains("aria-label=\"Olmark (place): 1 happening\""), page);
    assertTrue(page.contains("href=\"/happenings?country=KEN&amp;place=Olmark\""), page);
    String march = "/happenings?since=2024-03-01&amp;until=2024-03-31";
    assertTrue(
        page.contains("<a href=\"" + march + "\" aria-label=\"Mar 2024: 1 happening\""), page);
  }

  @Test
  void theFileHoldsAllThatMatch() {
    HttpResponse<String> answer = get("/happenings.csv?country=KEN", two());
    assertEquals(200, answer.statusCode());
    assertEquals(
        "attachment; filename=\"hearsay-happenings.csv\"",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("text/csv; charset=utf-8"));
    List<String> lines = answer.body().lines().toList();
    assertEquals(
        "happening,label,type,status,since,until,place,country,score,articles,unique_texts,outlets,"
            + "origins_at_least,origins_denying",
        lines.get(0));
    assertEquals(2, lines.size(), answer.body());
    String row =
        "Kestrel Guard → ASSAULT → Tern League,ASSAULT,actual,2024-03-05,2024-03-05,Olmark,KEN,";
    assertTrue(lines.get(1).contains(row), lines.get(1));
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+Guard", "-Guard", "@Guard"})
  void aCellIsNoFormula(String name) {
    Told told = Told.of("f", "Gull Post", "2024-03-05").act("ASSAULT", name, name, name, "KEN");
    String file = get("/happenings.csv", told).body();
    Matcher cell = Pattern.compile("(?:^|,)\"?" + Pattern.quote(name)).matcher(file);
    assertFalse(cell.find(), file);
    assertTrue(file.contains(",'" + name), file);
  }

  @Test
  void namesAreText() {
    Told told =
        Told.of("x", "<b>Post</b>", "2024-03-05")
            .act("ASSAULT", "Guard\"><script>x", "<i>League", "<u>ton", "KEN");
    String page = get("/happenings?outlet=%3Cb%3EPost%3C%2Fb%3E", told).body();
    assertEquals(1, all(ROW, page).size(), page);
    for (String raw : List.of("<script>x", "<i>", "<u>", "<b>Post")) {
      assertFalse(page.contains(raw), raw + " in " + page);
    }
  }
}
