package org.hearsay.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.display.Palette.Style;
import org.hearsay.cli.wording.Wording;
import org.hearsay.event.Event;
import org.hearsay.event.Ontology;
import org.hearsay.place.Place;

/** Words one event: the parts that both views show. */
record EventWords(Event event, Wording wording) {
  private static final String ARROW = "→";

  /** {@code ASSAULT aerial}; a user's own kind of it beside it: {@code ASSAULT/SHELLING aerial}. */
  String type() {
    return event.type().name()
        + event.subtype().map(s -> "/" + s).orElse("")
        + event.mode().map(m -> " " + m).orElse("");
  }

  Style style() {
    return Style.of(Ontology.standard().quad(event.type()));
  }

  /** {@code the army → two judges}; a dot for nobody. */
  String parties() {
    String actors = wording.parties(event.actors(), ", ");
    String recipients = wording.parties(event.recipients(), ", ");
    if (recipients.isEmpty()) {
      return actors.isEmpty() ? "·" : actors;
    }
    return (actors.isEmpty() ? "·" : actors) + " " + ARROW + " " + recipients;
  }

  /** Whether it took place; empty when it did and is news. */
  String status() {
    return event.status() == Event.Status.ACTUAL ? "" : Wording.lower(event.status());
  }

  String trigger() {
    return wording.words(event.trigger());
  }

  /** {@code dead: two district judges}. */
  List<String> quantities() {
    return event.quantities().stream()
        .map(q -> Wording.lower(q.what()) + ": " + wording.words(q.span()))
        .toList();
  }

  /** {@code 2024-03, Nairobi}. */
  String whenWhere() {
    List<String> parts = new ArrayList<>();
    event.date().ifPresent(d -> parts.add(date(d.value())));
    wording.place(event).map(Place::name).ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** A whole month or year by its name, another interval by its ends. */
  private static String date(String value) {
    String[] ends = value.split("/", -1);
    if (ends.length != 2 || ends[0].length() != 10 || ends[1].length() != 10) {
      return value;
    }
    if (ends[0].endsWith("-01-01") && ends[1].equals(ends[0].substring(0, 4) + "-12-31")) {
      return ends[0].substring(0, 4);
    }
    boolean sameMonth = ends[0].substring(0, 7).equals(ends[1].substring(0, 7));
    if (sameMonth && ends[0].endsWith("-01") && Integer.parseInt(ends[1].substring(8)) >= 28) {
      return ends[0].substring(0, 7);
    }
    boolean sameYear = ends[0].substring(0, 4).equals(ends[1].substring(0, 4));
    return ends[0] + "–" + (sameMonth ? ends[1].substring(8) : ends[1].substring(sameYear ? 5 : 0));
  }

  /** On whose word; a denial says so. */
  String voice() {
    return wording.voice(wording.grounds(event));
  }

  String onTheWord() {
    return wording.onTheWord(wording.grounds(event));
  }

  /** A voice looks like a source; the outlet's own does not, since nobody else vouches. */
  Style voiceStyle() {
    return isDenied() ? Style.DENIED : event.grounds().isEmpty() ? Style.NORMAL : Style.SOURCE;
  }

  private boolean isDenied() {
    return Wording.isDenied(wording.grounds(event));
  }
}
