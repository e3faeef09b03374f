package org.hearsay.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.record.Correction;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One happening that several reports tell. */
class HappeningExportTest {
  @Test
  void tellingsOfOneHappeningAreOneEvent(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      List<EventRecord> events = Listed.happenings(Selection.standard(), archive);
      assertEquals(1, events.size(), events.toString());
      EventRecord event = events.get(0);
      assertEquals("happening-1", event.id());
      assertEquals(3, event.counts().articles());
      assertEquals(3, event.counts().outlets());
      assertEquals(1, event.counts().denying());
      assertTrue(event.tellings().stream().anyMatch(Telling::denies), "a denial stays beside");
      assertEquals(2, event.asserting().size());
      assertEquals("2024-03-04", event.date().orElseThrow().toString());
      assertEquals(Optional.of("Sarn"), event.place().map(Location::name));
      for (Telling telling : event.tellings()) {
        String text = telling.report().text();
        int begin = text.offsetByCodePoints(0, telling.trigger().begin());
        int end = text.offsetByCodePoints(0, telling.trigger().end());
        assertEquals(telling.trigger().text(), text.substring(begin, end));
        assertTrue(telling.sentence().text().contains(telling.trigger().text()));
      }
    }
  }

  /** Else a deed would be laid to somebody whom only an accuser names. */
  @Test
  void anAccuserNamesNobodyInWhatOthersTell(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, Bridge.nobody(), Bridge.accused())) {
      EventRecord all =
          Listed.happenings(Selection.all(), archive).stream()
              .filter(e -> e.type().name().equals("ASSAULT"))
              .findFirst()
              .orElseThrow();
      assertEquals(2, all.tellings().size(), "the two are one happening: " + all);
      assertEquals(List.of(), all.actors());
      List<EventRecord> standard =
          Listed.happenings(Selection.standard(), archive).stream()
              .filter(e -> e.type().name().equals("ASSAULT"))
              .toList();
      assertEquals(1, standard.get(0).tellings().size(), "accusers are left out");
      assertEquals(1, standard.get(0).counts().articles(), "and not counted");
      assertEquals(List.of(), standard.get(0).actors());
    }
  }

  @Test
  void whatOnlyAnAccuserTellsStaysOut(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, Bridge.accused())) {
      Selection selection = Selection.standard();
      List<EventRecord> events = Listed.happenings(selection, archive);
      assertEquals(
          List.of("ACCUSE"), events.stream().map(e -> e.type().name()).toList(), "" + events);
      assertEquals(Map.of(Selection.Reason.ONLY_ACCUSED, 1), selection.leftOut());
    }
  }

  @Test
  void correctionsAndRetractionsReachTheExport(@TempDir Path folder) {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced())) {
      archive
          .corrections()
          .correct("own", "e1", Correction.Field.STATUS, "hypothetical", "the editor");
      archive.commit();
      EventRecord event = Listed.happenings(Selection.standard(), archive).get(0);
      assertEquals(
          List.of("sourced"), event.asserting().stream().map(t -> t.report().id()).toList());
      archive.corrections().retract("sourced");
      archive.commit();
      assertEquals(List.of(), Listed.happenings(Selection.standard(), archive));
    }
  }

  @Test
  void mentionsOfAnArchiveAreThoseOfItsReports(@TempDir Path folder) throws Exception {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      List<String> ids = new ArrayList<>();
      EventWriter writer =
          new EventWriter() {
            @Override
            public void add(EventRecord event) {
              ids.add(event.id());
              assertEquals(1, event.counts().articles());
            }

            @Override
            public void close() {}
          };
      new EventSource(Selection.all()).mentions(archive, writer);
      assertEquals(List.of("own#e1", "sourced#e1", "denied#e1"), ids);
    }
  }

  @Test
  void aBackgroundWithoutADateHasNone() {
    CodedLine line =
        CodedLine.of("r", "Vale Post", "2024-03-05", "Years ago rebels shelled the town.")
            .event("e1", "ASSAULT", "shelled", e -> e.with("status", "historical"));
    assertEquals(Optional.empty(), Listed.mentions(Selection.standard(), line).get(0).date());
    CodedLine news =
        CodedLine.of("r", "Vale Post", "2024-03-05", "Rebels shelled the town.")
            .event("e1", "ASSAULT", "shelled", e -> {});
    When day = Listed.mentions(Selection.standard(), news).get(0).date().orElseThrow();
    assertEquals("2024-03-05", day.toString());
    assertEquals("publication", day.basis());
  }
}
