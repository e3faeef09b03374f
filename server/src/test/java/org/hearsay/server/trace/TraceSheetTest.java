package org.hearsay.server.trace;

import static org.hearsay.server.trace.Ways.WORDS;
import static org.hearsay.server.trace.Ways.quoted;
import static org.hearsay.server.trace.Ways.told;
import static org.hearsay.server.trace.Ways.way;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.trace.Change;
import org.hearsay.server.trace.TraceSheet.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceSheetTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theSameWordsStandTogetherUnderTheFirst() {
    Way way =
        way(
            folder,
            quoted("c", 4, "Ilse Varga", WORDS),
            quoted("a", 2, "Ilse Varga", WORDS),
            quoted(
                "b", 3, "Ilse Varga", WORDS + ", again and again, as was said in the town hall"));
    assertEquals("Outlet a", way.first().first().report().outlet());
    assertEquals(
        List.of("Outlet c"), way.first().same().stream().map(s -> s.report().outlet()).toList());
    assertEquals(List.of(Change.CHANGED_WORDS), way.later().stream().map(Wording::change).toList());
    assertEquals(3, way.reports());
  }

  @Test
  void aDroppedNegationIsAWarning() {
    Way way =
        way(
            folder,
            quoted("a", 2, "Ilse Varga", WORDS),
            quoted("b", 3, "Ilse Varga", WORDS.replace("not ", "")),
            quoted("c", 4, "Ilse Varga", "We will not rebuild the lighthouse"));
    assertEquals(
        List.of(Change.DROPPED_NEGATION, Change.CUT),
        way.later().stream().map(Wording::change).toList());
    assertTrue(way.later().get(0).isWarning());
    assertTrue(way.later().get(0).words().startsWith("a negation was dropped"));
    assertFalse(way.later().get(1).isWarning());
  }

  @Test
  void whatASpeakerDeniesIsNotSaid() {
    CodedLine line =
        CodedLine.of(
                "a",
                "Outlet a",
                "2031-04-02T08:00:00Z",
                "Minister Ilse Varga denied that the lighthouse of Pelva will be rebuilt before the spring.")
            .person("n1", "Ilse Varga", "minister")
            .claim(
                "a1",
                "the lighthouse of Pelva will be rebuilt before the spring",
                c -> c.by("Minister Ilse Varga", "person", "n1").denied());
    Optional<Stop> stop =
        first(folder, "the lighthouse of Pelva will be rebuilt before the spring", line);
    assertTrue(stop.orElseThrow().says().endsWith("denied"), stop.toString());
  }

  private static Optional<Stop> first(Path folder, String words, CodedLine... lines) {
    try (Archive archive = Shelf.of(folder, lines)) {
      return TraceSheet.of(words, true, archive.trace(words), archive.questions()::report)
          .found()
          .map(w -> w.first().first());
    }
  }

  @Test
  void privateSpeakersAreNotNamed() {
    CodedLine line =
        CodedLine.of(
                "a", "Outlet a", "2031-04-02T08:00:00Z", "\"" + WORDS + ",\" said Wanda Kreel.")
            .privatePerson("n1", "Wanda Kreel")
            .claim("a1", WORDS, c -> c.by("Wanda Kreel", "person", "n1").with("kind", "direct"));
    Stop stop = way(folder, line).first().first();
    assertEquals(" reports that a private person said", stop.says());
  }

  @Test
  void aSpeakerWhoIsNotSureIsUnclear() {
    CodedLine line =
        CodedLine.of("a", "Outlet a", "2031-04-02T08:00:00Z", "\"" + WORDS + ",\" said Ilse Varga.")
            .person("n1", "Ilse Varga", "minister")
            .claim(
                "a1",
                WORDS,
                c -> c.by("Ilse Varga", "person", "n1").with("kind", "direct").confidence(.4));
    assertEquals(
        " reports that a speaker who is unclear said", way(folder, line).first().first().says());
  }

  @Test
  void indirectSpeechIsNoQuotation() {
    Way way = way(folder, quoted("a", 2, "Ilse Varga", WORDS), told("b", 3, "Ilse Varga", WORDS));
    assertTrue(way.first().first().quoted());
    assertFalse(way.first().same().get(0).quoted());
  }

  @Test
  void whoCreditsAnotherTookItFromThere() {
    Way way =
        way(
            folder,
            quoted("a", 2, "Ilse Varga", WORDS),
            quoted("b", 3, "Ilse Varga", WORDS).agency("Outlet a"),
            quoted("c", 4, "Ilse Varga", WORDS).agency("Norrin Agency"),
            quoted("d", 5, "Ilse Varga", "We will not rebuild the lighthouse"));
    assertEquals(
        List.of(
            "has the words first in this archive",
            "credits Outlet a",
            "credits Norrin Agency, of which no such report is in this archive",
            "has its text from Outlet a"),
        way.takings().stream().map(TraceSheet.From::words).toList());
    assertEquals(3, way.picture().lines().size());
    assertEquals(
        List.of("Norrin Agency", "Outlet a", "Outlet b", "Outlet c", "Outlet d"),
        way.picture().lanes().stream().map(Picture.Lane::label).toList());
  }

  @Test
  void marksStandInTheOrderOfTimeAndNeverOnOneAnother() {
    Way way =
        way(
            folder,
            quoted("a", 2, "Ilse Varga", WORDS),
            quoted("b", 2, "Ilse Varga", WORDS),
            quoted("c", 3, "Ilse Varga", WORDS.replace("not ", "")));
    List<Picture.Mark> marks = way.picture().marks();
    assertEquals(
        List.of("first", "dot", "triangle"), marks.stream().map(Picture.Mark::shape).toList());
    for (int i = 1; i < marks.size(); i++) {
      assertTrue(marks.get(i).x() - marks.get(i - 1).x() >= 16, marks.toString());
    }
    assertTrue(way.picture().width() > marks.get(2).x());
  }

  @Test
  void wordsThatNoReportHasAreNotFound() {
    assertEquals(
        Optional.empty(),
        Ways.sheet(folder, quoted("a", 2, "Ilse Varga", "Bread costs more than ever this week"))
            .found());
  }
}
