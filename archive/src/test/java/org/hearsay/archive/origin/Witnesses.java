package org.hearsay.archive.origin;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Phrase;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Voice;

/** Makes tellings of one happening with what is known of their reports. */
final class Witnesses {
  private Witnesses() {}

  /** A report in its own words, by an outlet, published at the hour of its number. */
  static Witness by(long report, String outlet, Voice... voices) {
    return with(report, outlet, Optional.empty(), false, report, "actual", voices);
  }

  static Witness dispatch(long report, String agency, Voice... voices) {
    return with(report, agency, Optional.of(agency), false, report, "actual", voices);
  }

  /** The text shows the outlet's reporter on the spot. */
  static Witness onTheSpot(long report, String outlet, Voice... voices) {
    return with(report, outlet, Optional.empty(), true, report, "actual", voices);
  }

  /** The same words as an earlier report. */
  static Witness reprint(long leader, long report, String outlet, Voice... voices) {
    return with(report, outlet, Optional.empty(), false, leader, "actual", voices);
  }

  static Witness with(
      long report,
      String outlet,
      Optional<String> agency,
      boolean ownReporter,
      long uniqueText,
      String status,
      Voice... voices) {
    Telling telling =
        new Telling(
            report,
            "ASSAULT",
            Optional.empty(),
            status,
            "shelled",
            "shell",
            "Rebels shelled the port of Orrin.",
            Phrase.PLAIN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(voices),
            List.of(),
            false,
            .9);
    return new Witness(
        report,
        Optional.of(outlet),
        agency,
        ownReporter,
        uniqueText,
        Optional.of("2031-04-02T%02d:00:00Z".formatted(report)),
        Optional.of(report * 3_600),
        telling);
  }

  /** The same, of a report of which nobody knows when it was published. */
  static Witness undated(Witness witness) {
    return at(witness, Optional.empty());
  }

  /** The same, published at another hour. */
  static Witness at(Witness witness, Optional<Long> hour) {
    return new Witness(
        witness.report(),
        witness.outlet(),
        witness.agency(),
        witness.ownReporter(),
        witness.uniqueText(),
        hour.map("2031-04-02T%02d:00:00Z"::formatted),
        hour.map(h -> h * 3_600),
        witness.telling());
  }

  /** A named person with an office. */
  static Voice person(String name, String role) {
    return voice(Optional.of(name), name, "person", role);
  }

  static Voice voice(Optional<String> name, String words, String type, String... roles) {
    Party party = new Party(name, words, type, Optional.empty(), List.of(roles));
    return new Voice(Optional.of(party), type, false, words, false, .9);
  }

  static Voice medium(String name) {
    Party party = new Party(Optional.of(name), name, "organization", Optional.empty(), List.of());
    return new Voice(Optional.of(party), "medium", false, name, false, .9);
  }

  static Voice impersonal() {
    return new Voice(Optional.empty(), "impersonal", false, "", false, .9);
  }

  static Voice denies(Voice voice) {
    return new Voice(voice.party(), voice.type(), true, voice.text(), false, voice.confidence());
  }
}
