package org.hearsay.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** What is scored of an event mention; actors and recipients are the words of their spans. */
record CodedEvent(String type, List<String> actors, List<String> recipients, double confidence) {
  /** What two do together, so that both may stand among the actors. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE", "SUPPORT");

  CodedEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Reads the list {@code events} of a coded report. */
  static List<CodedEvent> read(JsonObject report) throws CorpusException {
    List<CodedEvent> events = new ArrayList<>();
    for (JsonObject event : report.objects("events")) {
      events.add(
          new CodedEvent(
              event.text("type"),
              words(event, "actors"),
              words(event, "recipients"),
              event.number("confidence")));
    }
    return List.copyOf(events);
  }

  private static List<String> words(JsonObject event, String field) throws CorpusException {
    List<String> words = new ArrayList<>();
    for (JsonObject mention : event.objects(field)) {
      words.add(mention.text("text"));
    }
    return words;
  }

  static boolean isMutual(String type) {
    return MUTUAL.contains(type);
  }

  boolean isOf(GoldTriple triple) {
    return GoldTriple.classOf(type).equals(triple.eventClass());
  }

  /** Whether an actor and a recipient share words with source and target. */
  boolean fits(GoldTriple triple) {
    boolean mutual = MUTUAL.contains(type);
    for (int i = 0; i < actors.size(); i++) {
      if (WordOverlap.between(actors.get(i), triple.source())
          && (anyIn(recipients, triple.target())
              || (mutual && anyIn(actorsBut(i), triple.target())))) {
        return true;
      }
    }
    return mutual && anyIn(actors, triple.target()) && anyIn(recipients, triple.source());
  }

  private List<String> actorsBut(int index) {
    List<String> others = new ArrayList<>(actors);
    others.remove(index);
    return others;
  }

  private static boolean anyIn(List<String> mentions, String gold) {
    return mentions.stream().anyMatch(mention -> WordOverlap.between(mention, gold));
  }
}
