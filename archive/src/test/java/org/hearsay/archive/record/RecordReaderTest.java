package org.hearsay.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
  private static final String TEXT =
      "🕊 Truce ends in Orrin\n\nGen. Pavo Rask came. Rebels killed nine guards, Ilse Varga said.";

  /** A report with one of everything. */
  static CodedLine line() {
    return CodedLine.of("r1", "Orrin Post", "2031-04-02T08:30:00+02:00", TEXT)
        .with("title", "Truce ends in Orrin")
        .agency("VPA")
        .person("n1", "Ilse Varga", "minister")
        .privatePerson("n2", "Pavo Rask")
        .town("p1", "Orrin", "VLR")
        .claim(
            "a1",
            "Rebels killed nine guards",
            c -> c.by("Ilse Varga", "person", "n1").within("a2").denied())
        .claim("a2", "Rebels killed nine guards, Ilse Varga said", c -> {})
        .event(
            "e1",
            "ASSAULT",
            "killed",
            e ->
                e.actor("Rebels")
                    .recipient("guards")
                    .count("dead", "nine", 9)
                    .date("2031-04-01/2031-04-02")
                    .with("place", "p1")
                    .on("a1"));
  }

  @Test
  void whatTheFixtureWritesIsRead() throws RecordException {
    CodedRecord record = RecordReader.read(line().json());
    assertEquals("r1", record.header().id());
    assertEquals(TEXT, record.header().text());
    assertEquals(Optional.of("https://news.example/r1"), record.header().url());
    assertEquals(List.of("VPA"), record.header().agencies());
    assertEquals(Optional.empty(), record.header().byline());
    assertEquals(Optional.of("VLR"), Objects.requireNonNull(record.places().get("p1")).country());
    Claim claim = Objects.requireNonNull(record.claims().get("a1"));
    assertTrue(claim.negative());
    assertEquals(List.of("n1"), claim.source().orElseThrow().entities());
    EventMention event = record.events().get(0);
    assertEquals(new Piece(51, 57, "killed"), event.trigger());
    assertEquals(Optional.of(9.0), event.quantities().get(0).low());
    assertEquals(Optional.of("2031-04-01/2031-04-02"), event.date());
    assertEquals(line().json(), record.json());
  }

  @Test
  void placesHaveNumbersOfGeoNamesAsTextOrNumber() throws RecordException {
    for (String number : List.of("2660646", "\"2660646\"")) {
      String json = line().json().replace("\"geonames\":null", "\"geonames\":" + number);
      CodedRecord record = RecordReader.read(json);
      Optional<Long> found = Objects.requireNonNull(record.places().get("p1")).geonames();
      assertEquals(Optional.of(2660646L), found, json);
    }
  }

  @Test
  void aRecordFromBeforeContextsIsRead() throws RecordException {
    String json = line().json().replace("\"contexts\":[],", "");
    assertEquals(List.of(), RecordReader.read(json).events().get(0).contexts());
    assertEquals(Optional.of("stated"), RecordReader.read(json).events().get(0).dateBasis());
  }

  @Test
  void aSentenceDoesNotEndAtATitle() throws RecordException {
    CodedRecord record = RecordReader.read(line().json());
    assertEquals(
        List.of(
            "🕊 Truce ends in Orrin",
            "Gen. Pavo Rask came.",
            "Rebels killed nine guards, Ilse Varga said."),
        record.sentences().stream().map(s -> s.in(TEXT)).toList());
    assertEquals(
        "Rebels killed nine guards, Ilse Varga said.", record.sentence(record.events().get(0)));
  }

  @Test
  void aChainGoesFromTheInnermostOutwards() throws RecordException {
    CodedRecord record = RecordReader.read(line().json());
    assertEquals(List.of("a1", "a2"), record.chain(List.of("a1")).stream().map(Claim::id).toList());
    assertEquals(
        List.of("a1", "a2"), record.over(TEXT.indexOf("nine")).stream().map(Claim::id).toList());
    assertEquals(List.of(), record.over(TEXT.indexOf("Pavo")));
  }

  @Test
  void claimsThatHoldEachOtherAreAChainThatEnds() throws RecordException {
    String text = "Police said talks failed.";
    CodedRecord record =
        RecordReader.read(
            CodedLine.of("r2", text)
                .claim("a1", "talks failed", c -> c.within("a2"))
                .claim("a2", "talks failed", c -> c.within("a1"))
                .json());
    assertEquals(List.of("a2", "a1"), record.chain(List.of("a2")).stream().map(Claim::id).toList());
  }

  @Test
  void aPrivatePersonIsNotLinked() throws RecordException {
    CodedRecord record = RecordReader.read(line().entity("n3", "Rebels", "group").json());
    assertTrue(Objects.requireNonNull(record.entities().get("n1")).isLinkable());
    assertFalse(Objects.requireNonNull(record.entities().get("n2")).isLinkable());
    assertTrue(Objects.requireNonNull(record.entities().get("n3")).isLinkable());
  }

  @Test
  void aTimeWithoutAZoneIsUtcAndADayBeginsAtMidnight() throws RecordException {
    assertMoment("2031-04-02T08:30:00+02:00", "2031-04-02T06:30:00Z");
    assertMoment("2031-04-02T08:30:00Z", "2031-04-02T08:30:00Z");
    assertMoment("2031-04-02T08:30:00", "2031-04-02T08:30:00Z");
    assertMoment("2031-04-02T08:30", "2031-04-02T08:30:00Z");
    assertMoment("2031-04-02", "2031-04-02T00:00:00Z");
    assertMoment("2031-04-02 in the morning", "2031-04-02T00:00:00Z");
  }

  private static void assertMoment(String published, String moment) throws RecordException {
    String line = CodedLine.of("r3", "A text.").with("published", published).json();
    CodedRecord.Header header = RecordReader.read(line).header();
    assertEquals(Optional.of(Instant.parse(moment)), header.instant(), published);
    assertEquals(Optional.of(LocalDate.of(2031, 4, 2)), header.day(), published);
  }
}
