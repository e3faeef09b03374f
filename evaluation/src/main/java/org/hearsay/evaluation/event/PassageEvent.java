package org.hearsay.evaluation.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.attribution.CodePointSpan;
import org.hearsay.evaluation.attribution.Occurrence;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * An event of a passage, of gold or coded.
 *
 * @param actors of each the places where it stands: of gold one, of a coded one all its mentions
 * @param grounds of each link of the chain the words of the source, of the cue where there is none
 */
record PassageEvent(
    CodePointSpan trigger,
    String type,
    Optional<String> mode,
    String status,
    List<List<CodePointSpan>> actors,
    List<List<CodePointSpan>> recipients,
    List<CodePointSpan> grounds,
    double confidence) {
  private static final String WORDS =
      "words that stand in the text, and as often as a # behind them says";

  PassageEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    grounds = List.copyOf(grounds);
  }

  /** The events of a passage in the format of {@code training/events/README.md}. */
  static List<PassageEvent> gold(JsonObject passage) throws CorpusException {
    String text = passage.text("text");
    List<PassageEvent> events = new ArrayList<>();
    for (JsonObject event : passage.objects("events")) {
      Optional<CodePointSpan> trigger = Occurrence.parse(event.text("trigger")).in(text);
      events.add(
          new PassageEvent(
              trigger.orElseThrow(() -> event.fault("trigger", WORDS)),
              event.text("type"),
              event.optionalText("mode"),
              event.text("status"),
              spans(event, "actors", text).stream().map(List::of).toList(),
              spans(event, "recipients", text).stream().map(List::of).toList(),
              spans(event, "grounds", text),
              1));
    }
    return List.copyOf(events);
  }

  private static List<CodePointSpan> spans(JsonObject event, String field, String text)
      throws CorpusException {
    List<CodePointSpan> spans = new ArrayList<>();
    for (String words : event.texts(field)) {
      Optional<CodePointSpan> span = Occurrence.parse(words).in(text);
      spans.add(span.orElseThrow(() -> event.fault(field, spans.size(), WORDS)));
    }
    return spans;
  }

  /** The events of a coded report. */
  static List<PassageEvent> coded(JsonObject report) throws CorpusException {
    Map<String, List<CodePointSpan>> entities = new HashMap<>();
    for (JsonObject entity : report.objects("entities")) {
      entities.put(entity.text("id"), CodePointSpan.read(entity, "mentions", Integer.MAX_VALUE));
    }
    Map<String, CodePointSpan> voices = new HashMap<>();
    for (JsonObject attribution : report.objects("attributions")) {
      Optional<JsonObject> voice =
          attribution.objectIfAny("source").or(() -> attribution.objectIfAny("cue"));
      if (voice.isPresent()) {
        voices.put(attribution.text("id"), span(voice.get()));
      }
    }
    List<PassageEvent> events = new ArrayList<>();
    for (JsonObject event : report.objects("events")) {
      List<CodePointSpan> grounds = new ArrayList<>();
      for (String id : event.texts("grounds")) {
        // An attribution of nobody's without a cue stands nowhere.
        grounds.add(voices.getOrDefault(id, new CodePointSpan(0, 0)));
      }
      List<String> modes = event.texts("modes");
      events.add(
          new PassageEvent(
              span(event.object("trigger")),
              event.text("type"),
              modes.stream().findFirst(),
              event.text("status"),
              parties(event, "actors", entities),
              parties(event, "recipients", entities),
              grounds,
              event.number("confidence")));
    }
    return List.copyOf(events);
  }

  private static List<List<CodePointSpan>> parties(
      JsonObject event, String field, Map<String, List<CodePointSpan>> entities)
      throws CorpusException {
    List<List<CodePointSpan>> parties = new ArrayList<>();
    for (JsonObject mention : event.objects(field)) {
      List<CodePointSpan> places = new ArrayList<>();
      places.add(span(mention));
      for (String id : mention.texts("entities")) {
        places.addAll(entities.getOrDefault(id, List.of()));
      }
      parties.add(places);
    }
    return parties;
  }

  private static CodePointSpan span(JsonObject span) throws CorpusException {
    return new CodePointSpan(span.integer("begin"), span.integer("end"));
  }

  /** Whether the other is of the same type and its parties are the same or both missing. */
  boolean fits(PassageEvent other) {
    if (!type.equals(other.type)) {
      return false;
    }
    if (CodedEvent.isMutual(type)) {
      List<List<CodePointSpan>> all = new ArrayList<>(actors);
      all.addAll(recipients);
      List<List<CodePointSpan>> others = new ArrayList<>(other.actors);
      others.addAll(other.recipients);
      return all.isEmpty() == others.isEmpty()
          && all.stream().filter(p -> isAmong(p, others)).count()
              >= Math.min(2, Math.max(all.size(), 1));
    }
    return fit(actors, other.actors) && fit(recipients, other.recipients);
  }

  private static boolean fit(List<List<CodePointSpan>> some, List<List<CodePointSpan>> others) {
    return some.isEmpty() && others.isEmpty() || some.stream().anyMatch(p -> isAmong(p, others));
  }

  private static boolean isAmong(List<CodePointSpan> party, List<List<CodePointSpan>> others) {
    return others.stream()
        .anyMatch(o -> o.stream().anyMatch(b -> party.stream().anyMatch(a -> overlap(a, b))));
  }

  /** Whether the triggers have words in common. */
  boolean isAt(PassageEvent other) {
    return overlap(trigger, other.trigger);
  }

  /** Whether the chains of grounds have the same links. */
  boolean restsOnTheSame(PassageEvent other) {
    if (grounds.size() != other.grounds.size()) {
      return false;
    }
    for (int i = 0; i < grounds.size(); i++) {
      if (!overlap(grounds.get(i), other.grounds.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many of the parties, each on its side, are the other's. */
  PrecisionRecall sameParties(PassageEvent gold) {
    long same =
        actors.stream().filter(p -> isAmong(p, gold.actors)).count()
            + recipients.stream().filter(p -> isAmong(p, gold.recipients)).count();
    int there = gold.actors.size() + gold.recipients.size();
    return new PrecisionRecall(
        (int) Math.min(same, there), actors.size() + recipients.size(), there);
  }

  private static boolean overlap(CodePointSpan a, CodePointSpan b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }
}
