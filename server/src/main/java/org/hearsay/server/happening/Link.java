package org.hearsay.server.happening;

import java.util.Optional;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Voice;
import org.hearsay.server.page.Speaker;

/**
 * One link of the chain on which a telling rests.
 *
 * @param label who says it, as it may be shown
 * @param verb {@code denies} or {@code accuses}; else empty
 */
public record Link(String label, String verb) {
  static Link of(Voice voice) {
    String verb = voice.accuses() ? "accuses" : "";
    return new Link(
        Speaker.of(
            voice.party().map(Party::label).or(() -> Optional.of(voice.text())),
            voice.type(),
            voice.confidence()),
        voice.denies() ? "denies" : verb);
  }
}
