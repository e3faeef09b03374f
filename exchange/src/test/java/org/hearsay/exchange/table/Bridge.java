package org.hearsay.exchange.table;

import org.hearsay.archive.CodedLine;

/** Made-up reports on an attack on a bridge. */
public final class Bridge {
  private Bridge() {}

  private static CodedLine report(String id, String outlet, String published, String text) {
    return CodedLine.of(id, outlet, published, text);
  }

  /** In the outlet's own voice. */
  public static CodedLine own() {
    String text =
        "Rebels of the Northern Column blew up the railway bridge at Sarn on Monday, killing four"
            + " soldiers of the Drovian army.";
    return report("own", "Vale Post", "2024-03-05T08:00:00Z", text)
        .state("rebels", "Northern Column", "MLI", "REB")
        .state("army", "Drovian army", "MLI", "MIL")
        .town("p1", "Sarn", "MLI")
        .event(
            "e1",
            "ASSAULT",
            "blew up",
            e ->
                e.mode("explosives")
                    .context("military")
                    .actor("Rebels of the Northern Column", "rebels")
                    .recipient("soldiers of the Drovian army", "army")
                    .count("dead", "four soldiers", 4)
                    .with("place", "p1")
                    .date("2024-03-04"));
  }

  /** On the word of the governor. */
  public static CodedLine sourced() {
    String text =
        "The governor of Sarn, Ida Munk, said rebels of the Northern Column blew up the railway"
            + " bridge at Sarn on Monday.";
    return report("sourced", "=Cable & Tab", "2024-03-05T10:30:00Z", text)
        .agency("Coast News Agency")
        .person("munk", "Ida Munk", "governor of Sarn")
        .state("rebels", "Northern Column", "MLI", "REB")
        .town("p1", "Sarn", "MLI")
        .claim(
            "a1",
            "rebels of the Northern Column blew up the railway bridge at Sarn on Monday",
            c -> c.by("The governor of Sarn, Ida Munk", "person", "munk").cue("said"))
        .event(
            "e1",
            "ASSAULT",
            "blew up",
            e ->
                e.mode("explosives")
                    .actor("rebels of the Northern Column", "rebels")
                    .with("place", "p1")
                    .date("2024-03-04")
                    .on("a1"));
  }

  /** Denied by the rebels. */
  public static CodedLine denied() {
    String text =
        "The Northern Column denied that rebels of the Northern Column blew up the railway bridge"
            + " at Sarn on Monday.";
    return report("denied", "Sarn Weekly", "2024-03-06", text)
        .state("rebels", "Northern Column", "MLI", "REB")
        .town("p1", "Sarn", "MLI")
        .claim(
            "a1",
            "rebels of the Northern Column blew up the railway bridge at Sarn on Monday",
            c -> c.by("The Northern Column", "organization", "rebels").cue("denied").denied())
        .event(
            "e1",
            "ASSAULT",
            "blew up",
            e ->
                e.mode("explosives")
                    .actor("rebels of the Northern Column", "rebels")
                    .with("place", "p1")
                    .date("2024-03-04")
                    .on("a1"));
  }

  /** In the outlet's own voice, which names nobody who did it. */
  public static CodedLine nobody() {
    String text = "A bomb blew up the railway bridge at Sarn on Monday. Four soldiers died.";
    return report("nobody", "Vale Post", "2024-03-05T08:00:00Z", text)
        .town("p1", "Sarn", "MLI")
        .event(
            "e1",
            "ASSAULT",
            "blew up",
            e -> e.mode("explosives").with("place", "p1").date("2024-03-04"));
  }

  /** Told only as what the governor accuses the rebels of. */
  public static CodedLine accused() {
    String text =
        "The governor accused the Northern Column: its men blew up the railway bridge at Sarn on"
            + " Monday. Four soldiers died.";
    return report("accused", "Sarn Weekly", "2024-03-05T09:00:00Z", text)
        .state("rebels", "Northern Column", "MLI", "REB")
        .person("munk", "Ida Munk", "governor of Sarn")
        .town("p1", "Sarn", "MLI")
        .claim(
            "a1",
            "its men blew up the railway bridge at Sarn on Monday",
            c -> c.by("The governor", "person", "munk").cue("accused"))
        .event(
            "e1",
            "ACCUSE",
            "accused",
            e -> e.actor("The governor", "munk").recipient("the Northern Column", "rebels"))
        .event(
            "e2",
            "ASSAULT",
            "blew up",
            e ->
                e.mode("explosives")
                    .actor("its men", "rebels")
                    .with("place", "p1")
                    .date("2024-03-04")
                    .on("a1"));
  }
}
