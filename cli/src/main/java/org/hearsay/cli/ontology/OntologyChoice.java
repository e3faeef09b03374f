package org.hearsay.cli.ontology;

import org.hearsay.event.EventLexicon;

/** By which predicates and event types one run of the command codes. */
public final class OntologyChoice {
  private EventLexicon chosen = EventLexicon.standard();

  void choose(EventLexicon lexicon) {
    chosen = lexicon;
  }

  /** What was chosen, else what comes with Hearsay. */
  public EventLexicon get() {
    return chosen;
  }
}
