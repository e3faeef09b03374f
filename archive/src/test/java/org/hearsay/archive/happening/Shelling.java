package org.hearsay.archive.happening;

import org.hearsay.archive.CodedLine;

/** Three made-up reports on one occurrence. */
final class Shelling {
  private Shelling() {}

  static CodedLine post() {
    return CodedLine.of(
            "post",
            "Orrin Post",
            "2031-04-02T08:00:00Z",
            "Rebels shelled the port of Orrin on Tuesday and nine people died, minister Ilse Varga"
                + " said. Two cranes fell into the harbour.")
        .person("n1", "Ilse Varga", "minister")
        .town("p1", "Orrin", "VLR")
        .claim(
            "a1",
            "Rebels shelled the port of Orrin",
            c -> c.by("minister Ilse Varga", "person", "n1"))
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e ->
                e.actor("Rebels")
                    .count("dead", "nine people", 9)
                    .date("2031-04-01")
                    .with("place", "p1")
                    .on("a1"));
  }

  static CodedLine herald() {
    return CodedLine.of(
            "herald",
            "Tarn Herald",
            "2031-04-02T11:00:00Z",
            "According to Ilse Varga, rebels shelled Orrin. The minister put the dead in the port"
                + " at eleven and said that two cranes had fallen into the harbour.")
        .person("n1", "Ilse Varga", "minister")
        .town("p1", "Orrin", "VLR")
        .claim("a1", "rebels shelled Orrin", c -> c.by("Ilse Varga", "person", "n1"))
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e ->
                e.actor("rebels")
                    .count("dead", "eleven", 11)
                    .date("2031-04-01")
                    .with("place", "p1")
                    .on("a1"));
  }

  static CodedLine denial() {
    return CodedLine.of(
            "bote",
            "Pelva Bote",
            "2031-04-02T15:00:00Z",
            "Commander Pavo Rask denied that rebels had shelled the port of Orrin. The cranes in"
                + " the harbour were rotten, he said.")
        .person("n1", "Pavo Rask", "commander")
        .town("p1", "Orrin", "VLR")
        .claim(
            "a1",
            "rebels had shelled the port of Orrin",
            c -> c.by("Commander Pavo Rask", "person", "n1").denied())
        .event(
            "e1",
            "ASSAULT",
            "shelled",
            e -> e.actor("rebels").date("2031-04-01").with("place", "p1").on("a1"));
  }
}
