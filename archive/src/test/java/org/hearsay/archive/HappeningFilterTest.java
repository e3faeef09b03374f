package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.archive.record.Correction.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HappeningFilterTest {
  @TempDir private Path folder = Path.of("");
  private @Nullable Archive opened;

  @BeforeEach
  void open() {
    opened = Finds.of(folder);
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private Archive archive() {
    return Objects.requireNonNull(opened);
  }

  /** The reports that tell the happenings, in the order of the list. */
  private List<String> found(HappeningFilter filter) {
    return archive().questions().happenings(filter).stream()
        .map(h -> archive().questions().happening(h.id()).orElseThrow().witnesses().get(0).report())
        .map(r -> archive().questions().report(r).name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "type, SUPPORT, r3",
    "type, AID, ''",
    "country, PER, r4 r3 r2 r1",
    "country, NOR, ''",
    "party, NOR, r4 r3 r2 r1",
    "party, PER, ''",
    "party, bram oduya, r4 r3 r2 r1",
    "party, Oduya, ''",
    "place, corvel, r3 r2 r1",
    "place, Peru, ''",
    "outlet, Orrin Post, r4 r3 r1",
    "outlet, orrin post, ''",
    "since, 2031-04-02, r4 r3 r2",
    "since, 2031-05-08, ''",
    "until, 2031-04-02, r2 r1"
  })
  void oneFieldIsAsked(String field, String value, String reports) {
    assertEquals(reports, String.join(" ", found(Finds.by(field, value))));
  }

  @Test
  void allThatIsAskedMustHold() {
    Optional<String> none = Optional.empty();
    HappeningFilter filter =
        new HappeningFilter(
            Optional.of("ASSAULT"),
            Optional.of("PER"),
            Optional.of("Ilse Varga"),
            Optional.of("2031-03-01"),
            Optional.of("2031-04-30"),
            Optional.of("Córvel"),
            Optional.of("Orrin Post"),
            1,
            none,
            50);
    assertEquals(List.of("r1"), found(filter));
    HappeningFilter more =
        new HappeningFilter(none, none, none, none, none, none, none, 2, none, 50);
    assertEquals(List.of(), found(more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "outlet", "since"})
  void pagesGiveEachHappeningOnce(String field) {
    HappeningFilter filter =
        switch (field) {
          case "outlet" -> Finds.by("outlet", "Orrin Post");
          case "since" -> Finds.by("since", "2031-04-01");
          default -> HappeningFilter.all(50);
        };
    List<String> all = found(filter);
    List<String> paged = new ArrayList<>();
    HappeningFilter page = filter.withMost(1);
    while (paged.size() <= all.size()) {
      List<Happening> rows = archive().questions().happenings(page);
      if (rows.isEmpty()) {
        break;
      }
      paged.addAll(found(page));
      page = page.withAfter(Optional.of(archive().questions().cursor(rows.get(0))));
    }
    assertEquals(all, paged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "x.y.z", "1.2.3", "1.-", "ä.1", "99999999999999999999.1"})
  void aBrokenCursorIsRefused(String cursor) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> archive().questions().happenings(Finds.by("after", cursor)));
    assertEquals(
        "after: expected a cursor of an earlier answer, found \"" + cursor + "\"", e.getMessage());
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> archive().questions().happenings(Finds.by("until", "2031-02-30")));
    assertEquals("until: expected a day such as 2024-03-01, found \"2031-02-30\"", e.getMessage());
  }

  @Test
  void whatIsRetractedIsNotFoundAnyMore() {
    archive().corrections().retract("r3");
    archive().corrections().correct("r1", "e1", Field.TYPE, "COERCE", "anna");
    archive().commit();
    assertEquals(List.of(), found(Finds.by("type", "SUPPORT")));
    assertEquals(List.of("r1"), found(Finds.by("type", "COERCE")));
    assertEquals(List.of(), found(Finds.by("type", "ASSAULT")));
    assertEquals(3, archive().questions().holdings().get("happenings"));
  }
}
