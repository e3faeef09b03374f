package org.hearsay.archive;

import java.nio.file.Path;
import java.util.Optional;

/** A made-up archive of happenings that differ in type, place, parties, outlet and day. */
final class Finds {
  private Finds() {}

  static Archive of(Path folder) {
    return Shelf.of(
        folder,
        report("r1", "Orrin Post", "2031-03-30", "stormed the mint", "ASSAULT"),
        report("r2", "Tarn Herald", "2031-04-02", "summoned the oarsmen", "MOBILIZE"),
        report("r3", "Orrin Post", "2031-04-03", "praised the ferrymen", "SUPPORT"),
        land("r4", "Orrin Post", "2031-05-07"));
  }

  /** Soldiers of Norway do something to someone of Chile in a town of Peru. */
  private static CodedLine report(String id, String outlet, String day, String deed, String type) {
    String text =
        "In Córvel the guards of Ilse Varga %s of Bram Oduya, number %s. Nobody counted."
            .formatted(deed, id);
    return CodedLine.of(id, outlet, day + "T08:00:00Z", text)
        .person("n1", "Ilse Varga", "minister")
        .from("NOR")
        .person("n2", "Bram Oduya", "mayor")
        .from("CHL")
        .town("p1", "Córvel", "PER", -12.5, -71.25)
        .event(
            "e1",
            type,
            deed.split(" ", -1)[0],
            e ->
                e.actor("guards of Ilse Varga", "n1")
                    .recipient("Bram Oduya", "n2")
                    .date(day)
                    .with("place", "p1"));
  }

  /** Someone of Chile asks someone of Norway, somewhere in Peru. */
  private static CodedLine land(String id, String outlet, String day) {
    return CodedLine.of(
            id, outlet, day + "T08:00:00Z", "In Peru the mayor Bram Oduya implored Ilse Varga.")
        .person("n1", "Ilse Varga", "minister")
        .from("NOR")
        .person("n2", "Bram Oduya", "mayor")
        .from("CHL")
        .land("p1", "Peru", "PER")
        .event(
            "e1",
            "REQUEST",
            "implored",
            e ->
                e.actor("Bram Oduya", "n2")
                    .recipient("Ilse Varga", "n1")
                    .date(day)
                    .with("place", "p1"));
  }

  /** A filter of which one field is set. */
  static HappeningFilter by(String field, String value) {
    return new HappeningFilter(
        is(field, "type", value),
        is(field, "country", value),
        is(field, "party", value),
        is(field, "since", value),
        is(field, "until", value),
        is(field, "place", value),
        is(field, "outlet", value),
        0,
        is(field, "after", value),
        50);
  }

  private static Optional<String> is(String field, String name, String value) {
    return field.equals(name) ? Optional.of(value) : Optional.empty();
  }
}
