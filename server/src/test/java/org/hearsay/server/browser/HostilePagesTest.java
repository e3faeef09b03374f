package org.hearsay.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.server.TestServer;
import org.hearsay.server.hostile.HostileReport;
import org.hearsay.server.hostile.Payloads;
import org.hearsay.server.hostile.Payloads.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that a report says runs in a browser, not even one that knows of no policy. Every second
 * payload is tried, for time; what all of them make of pages {@code HostileFieldsTest} looks at.
 */
@ExtendWith(InReadingRoom.class)
class HostilePagesTest {
  private static final Set<String> KINDS = Set.of("markup", "script", "dom", "url");
  private static final int OTHER_PAGES = 10;

  @TempDir private Path folder = Path.of("");

  @Test
  void nothingOfAReportRuns(ReadingRoom room) {
    List<Payload> all =
        Payloads.all().stream()
            .filter(payload -> KINDS.contains(payload.kind()) && payload.mayBeReported())
            .toList();
    List<Payload> payloads =
        IntStream.range(0, all.size()).filter(i -> i % 2 == 0).mapToObj(all::get).toList();
    assertTrue(payloads.size() > 100, payloads.size() + " payloads");
    List<String> lines = new ArrayList<>();
    for (Payload payload : payloads) {
      lines.add(HostileReport.line(lines.size() + 1, payload.text()));
    }
    try (TestServer server =
            new TestServer(
                folder,
                lines,
                Optional.empty(),
                report -> {
                  throw new AssertionError("nothing is coded here");
                });
        Visit visit =
            new Visit(
                room.browser(), server.address(), Look.WIDE_LIGHT.options().setBypassCSP(true))) {
      for (int n = 1; n <= lines.size(); n++) {
        String what = payloads.get(n - 1).text();
        check(visit, "/reports/" + n, what);
        if (n % OTHER_PAGES == 0) {
          check(visit, "/trace?report=" + n + "&claim=a1", what);
          check(visit, "/correct?report=" + n + "&record=e1", what);
          long report = n;
          long happening =
              server.archives().ask(a -> a.questions().happeningOf(report, "e1")).orElseThrow();
          check(visit, "/happenings/" + happening, what);
        }
      }
      for (String list : List.of("/", "/reports", "/happenings")) {
        check(visit, list, list);
      }
    }
  }

  private static void check(Visit visit, String address, String what) {
    visit.open(address);
    assertEquals(200, visit.status(), address);
    assertEquals(true, visit.page.evaluate("() => window.hearsayPwned === undefined"), what);
    assertEquals(List.of(), visit.faults(), what);
  }
}
