package org.hearsay.evaluation.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** A file of facts about one report. */
record Facts(
    ReportFact report,
    List<AttributionFact> attributions,
    List<EventFact> events,
    List<Ban> never) {
  Facts {
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    never = List.copyOf(never);
  }

  static Facts read(Path file) throws CorpusException {
    JsonObject facts = JsonLines.readWhole(file);
    List<AttributionFact> attributions = new ArrayList<>();
    for (JsonObject fact : facts.objects("attributions")) {
      attributions.add(AttributionFact.read(fact));
    }
    List<EventFact> events = new ArrayList<>();
    for (JsonObject fact : facts.objects("events")) {
      events.add(EventFact.read(fact));
    }
    List<Ban> never = new ArrayList<>();
    for (JsonObject ban : facts.objects("never")) {
      never.add(Ban.read(ban));
    }
    return new Facts(ReportFact.read(facts.object("report")), attributions, events, never);
  }
}
