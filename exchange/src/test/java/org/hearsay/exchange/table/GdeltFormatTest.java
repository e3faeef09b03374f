package org.hearsay.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Shelf;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Listed;
import org.hearsay.exchange.export.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GdeltFormatTest {
  @Test
  void eventsAndMentionsHaveTheirColumns(@TempDir Path folder) throws IOException {
    List<EventRecord> bridge;
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      bridge = Listed.happenings(Selection.standard(), archive);
    }
    Path file = Exports.write("gdelt", folder, bridge);
    Path events = GdeltFormat.file(file, "export");
    Path mentions = GdeltFormat.file(file, "mentions");
    assertEquals("out.gdelt.export.CSV", events.getFileName().toString());
    List<String> event = List.of(Files.readAllLines(events).get(0).split("\t", -1));
    assertEquals(61, event.size());
    assertEquals(61, GdeltEvent.COLUMNS.size());
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < 61; i++) {
      if (!event.get(i).isEmpty()) {
        row.put(GdeltEvent.COLUMNS.get(i), event.get(i));
      }
    }
    Map<String, String> expected =
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("GLOBALEVENTID", Long.toString(Dyad.id("happening-1"))),
                Map.entry("SQLDATE", "20240304"),
                Map.entry("MonthYear", "202403"),
                Map.entry("Year", "2024"),
                Map.entry("FractionDate", "2024.1753"),
                Map.entry("Actor1Code", "MLIREB"),
                Map.entry("Actor1Name", "NORTHERN COLUMN"),
                Map.entry("Actor1CountryCode", "MLI"),
                Map.entry("Actor1Type1Code", "REB"),
                Map.entry("Actor2Code", "MLIMIL"),
                Map.entry("Actor2Name", "DROVIAN ARMY"),
                Map.entry("Actor2CountryCode", "MLI"),
                Map.entry("Actor2Type1Code", "MIL"),
                Map.entry("IsRootEvent", "0"),
                Map.entry("EventCode", "183"),
                Map.entry("EventBaseCode", "183"),
                Map.entry("EventRootCode", "18"),
                Map.entry("QuadClass", "4"),
                Map.entry("GoldsteinScale", "-9"),
                Map.entry("NumMentions", "2"),
                Map.entry("NumSources", "3"),
                Map.entry("NumArticles", "3"),
                Map.entry("Actor1Geo_Type", "0"),
                Map.entry("Actor2Geo_Type", "0"),
                Map.entry("ActionGeo_Type", "4"),
                Map.entry("ActionGeo_FullName", "Sarn, Mali"),
                Map.entry("ActionGeo_CountryCode", "ML"),
                Map.entry("DATEADDED", "20240305080000"),
                Map.entry("SOURCEURL", "https://news.example/own")));
    assertEquals(expected, row);
    List<List<String>> told = Duck.ask("SELECT * FROM " + Duck.tab(mentions, false));
    assertEquals(2, told.size(), "the denial is no mention of it: " + told);
    assertEquals(16, told.get(0).size());
    assertEquals(Long.toString(Dyad.id("happening-1")), told.get(0).get(0));
    assertEquals("20240305103000", told.get(1).get(2));
    assertEquals("news.example", told.get(1).get(4));
    assertEquals("https://news.example/sourced", told.get(1).get(5));
    assertEquals("1", told.get(1).get(6), "the sentence");
    assertEquals("67", told.get(1).get(9), "where the trigger begins");
    assertEquals("90", told.get(1).get(11), "confidence");
    assertEquals(
        List.of(List.of("1", "61")),
        Duck.ask(
            "SELECT count(*), (SELECT count(*) FROM (DESCRIBE FROM "
                + Duck.tab(events, false)
                + ")) FROM "
                + Duck.tab(events, false)));
  }
}
