package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Timeline.Unit;
import org.hearsay.archive.record.Correction.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
  @TempDir private Path folder = Path.of("");

  private static List<Period> ask(
      Archive archive, String party, String other, Unit unit, int leastOrigins) {
    Optional<String> second = Optional.of(other).filter(o -> !o.isEmpty());
    return archive.questions().timeline(new Timeline(party, second, unit, leastOrigins));
  }

  @Test
  void periodsBeginOnTheirFirstDay() {
    try (Archive archive = Finds.of(folder)) {
      assertEquals(
          List.of(
              new Period("2031-03-30", 1, 1, -9, 1),
              new Period("2031-04-02", 1, 1, -5.5, 1),
              new Period("2031-04-03", 1, 1, 5, 1),
              new Period("2031-05-07", 1, 0, 0, 1)),
          ask(archive, "NOR", "", Unit.DAY, 0));
      assertEquals(
          List.of(
              new Period("2031-03-24", 1, 1, -9, 1),
              new Period("2031-03-31", 2, 2, -.25, 2),
              new Period("2031-05-05", 1, 0, 0, 1)),
          ask(archive, "NOR", "", Unit.WEEK, 0));
      assertEquals(
          List.of("2031-03-01 1/1", "2031-04-01 2/2", "2031-05-01 1/0"),
          ask(archive, "NOR", "", Unit.MONTH, 0).stream()
              .map(p -> p.begin() + " " + p.happenings() + "/" + p.forward())
              .toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOR, CHL, 4, 3",
    "CHL, NOR, 4, 1",
    "Ilse Varga, CHL, 4, 3",
    "CHL, Ilse Varga, 4, 1",
    "bram oduya, ilse varga, 4, 1",
    "NOR, PER, 0, 0",
    "NOR, NOR, 0, 0",
    "Varga, '', 0, 0"
  })
  void forwardIsFromTheFirstToTheSecond(String party, String other, int happenings, int forward) {
    try (Archive archive = Finds.of(folder)) {
      List<Period> periods = ask(archive, party, other, Unit.MONTH, 0);
      assertEquals(happenings, periods.stream().mapToInt(Period::happenings).sum());
      assertEquals(forward, periods.stream().mapToInt(Period::forward).sum());
    }
  }

  @Test
  void whatDidNotTakePlaceOrRestsOnTooLittleIsNotCounted() {
    try (Archive archive = Finds.of(folder)) {
      assertEquals(List.of(), ask(archive, "NOR", "CHL", Unit.DAY, 2));
      archive.corrections().correct("r1", "e1", Field.STATUS, "negated", "anna");
      archive.corrections().retract("r2");
      archive.commit();
      assertEquals(
          List.of(new Period("2031-04-03", 1, 1, 5, 1), new Period("2031-05-07", 1, 0, 0, 1)),
          ask(archive, "NOR", "CHL", Unit.DAY, 0));
    }
  }
}
