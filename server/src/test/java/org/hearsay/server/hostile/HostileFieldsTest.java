package org.hearsay.server.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.server.TestServer;
import org.hearsay.server.hostile.Payloads.Payload;
import org.hearsay.server.page.Links;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says, and what is asked, stays words on every page. */
class HostileFieldsTest {
  private static final List<Payload> PAYLOADS = Payloads.all();
  private static final List<Payload> REPORTED =
      PAYLOADS.stream().filter(Payload::mayBeReported).toList();

  /** These go everywhere; of what does nothing in a browser, every third one does. */
  private static final Set<String> KINDS = Set.of("markup", "script", "dom");

  private static final int SOME = 3;
  private static final String HARMLESS = "harmless words";

  /** Pages of a report alone: all alike, whatever it says. */
  private static final List<String> ALIKE =
      List.of("/reports/{n}", "/correct?report={n}&record=e1");

  /** Pages that show it among others. */
  private static final List<String> MIXED =
      List.of("/happenings/{h}", "/trace?report={n}&claim=a1", "/actors?name={actor}");

  private static final List<String> LISTS = List.of("/", "/reports", "/happenings");

  private static final List<String> PARAMETERS =
      List.of(
          "/reports?q=",
          "/happenings?outlet=x&place=y&party=",
          "/happenings?type=",
          "/happenings?since=",
          "/happenings?origins=",
          "/happenings?after=",
          "/trace?words=",
          "/trace?claim=a1&report=",
          "/actors?name=",
          "/correct?report=1&record=",
          "/reports/",
          "/");

  @TempDir private static Path folder = Path.of("");
  private static TestServer server;

  @BeforeAll
  static void open() {
    List<String> lines = new ArrayList<>(List.of(HostileReport.line(0, HARMLESS)));
    for (int i = 0; i < REPORTED.size(); i++) {
      lines.add(HostileReport.line(i + 1, REPORTED.get(i).text()));
    }
    server =
        new TestServer(
            folder,
            lines,
            Optional.empty(),
            report -> {
              throw new AssertionError("nothing is coded here");
            });
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void noFieldOfAReportBecomesAPartOfAPage() {
    List<String> faults = new ArrayList<>();
    Map<String, Map<String, Integer>> harmless = new TreeMap<>();
    for (String page : ALIKE) {
      harmless.put(page, get(address(page, 1, HARMLESS)).elements());
    }
    for (int i = 0; i < REPORTED.size(); i++) {
      String words = REPORTED.get(i).text();
      for (String page : ALIKE) {
        String address = address(page, i + 2, words);
        Shape shape = get(address);
        shape.dangers().forEach(danger -> faults.add(address + ": " + danger));
        if (isAlike(words)) {
          compare(harmless.get(page), shape.elements(), address, faults);
        }
      }
      for (String page : i % SOME == 0 ? MIXED : List.<String>of()) {
        String address = address(page, i + 2, words);
        get(address).dangers().forEach(danger -> faults.add(address + ": " + danger));
      }
    }
    assertEquals(List.of(), faults.stream().limit(20).toList(), faults.size() + " faults");
  }

  /** Lines make paragraphs, an address of the web a link, what is not to be seen no command. */
  private static boolean isAlike(String words) {
    return words.equals(words.strip())
        && words.matches("[^\\p{C}\\p{Zl}\\p{Zp}]+")
        && Links.original(Optional.of(words)).isEmpty();
  }

  @Test
  void titlesAreShownAsTheyWereGiven() {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < REPORTED.size(); i++) {
      String words = REPORTED.get(i).text();
      String shown = get("/reports/" + (i + 2)).heading();
      if (!words.isBlank() && !visible(shown).equals(visible(words))) {
        faults.add(words + " shown as " + shown);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void noneBecomesAPartOfALists() {
    for (String list : LISTS) {
      for (String address = list; !address.isEmpty(); ) {
        HttpResponse<String> answer = server.get(address);
        assertEquals(200, answer.statusCode(), address);
        assertEquals(List.of(), new Shape(answer.body()).dangers(), address);
        address = next(answer.body());
      }
    }
  }

  @Test
  void noParameterBecomesAPartOfAPage() {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < PAYLOADS.size(); i++) {
      Payload payload = PAYLOADS.get(i);
      for (int p = 0; p < PARAMETERS.size(); p++) {
        if (!KINDS.contains(payload.kind()) && (i + p) % SOME != 0) {
          continue;
        }
        String address = PARAMETERS.get(p) + encoded(payload.text());
        HttpResponse<String> answer = server.get(address);
        if (answer.statusCode() >= 500) {
          faults.add(answer.statusCode() + " " + address);
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          new Shape(answer.body()).dangers().forEach(d -> faults.add(address + ": " + d));
        }
        if (answer.headers().firstValue("X-Pwned").isPresent()) {
          faults.add("header of " + address);
        }
        if (answer.body().contains("62615533") && !payload.text().contains("62615533")) {
          faults.add("worked out: " + address);
        }
      }
    }
    assertEquals(List.of(), faults.stream().limit(20).toList(), faults.size() + " faults");
    assertTrue(PAYLOADS.size() > 100, PAYLOADS.size() + " payloads");
  }

  private static void compare(
      Map<String, Integer> expected,
      Map<String, Integer> found,
      String address,
      List<String> faults) {
    Map<String, Integer> more = new TreeMap<>(found);
    expected.forEach((name, count) -> more.merge(name, -count, Integer::sum));
    more.values().removeIf(count -> count == 0);
    if (!more.isEmpty()) {
      faults.add(address + " has other elements than its harmless twin: " + more);
    }
  }

  private static Shape get(String address) {
    HttpResponse<String> answer = server.get(address);
    assertEquals(200, answer.statusCode(), address);
    return new Shape(answer.body());
  }

  private static String address(String page, int number, String words) {
    return page.replace("{n}", Integer.toString(number))
        .replace("{h}", Long.toString(happening(number)))
        .replace("{actor}", encoded(HostileReport.actor(words)));
  }

  private static long happening(int number) {
    return server
        .archives()
        .ask(a -> a.questions().happeningOf(number, "e1"))
        .orElseThrow(() -> new AssertionError("no happening of report " + number));
  }

  private static String next(String html) {
    return Jsoup.parse(html).select("a[rel~=next]").attr("href");
  }

  private static String visible(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}<>&\"']", "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
