package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.Tellings;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.evaluation.archive.Dossier.Event;
import org.hearsay.evaluation.archive.Dossier.Item;
import org.hearsay.evaluation.archive.Dossier.Told;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** Events that Hearsay coded, with the happening that a corpus says they tell. */
final class LabelledTellings {
  private LabelledTellings() {}

  /**
   * A telling.
   *
   * @param happening of its subject; empty where the corpus names none
   * @param story what the report is of
   */
  record Labelled(Telling telling, String happening, String story) {}

  /**
   * Reports on one subject, numbered in the order in which they come.
   *
   * @param tells the reports that tell each happening, also those in which no event was coded
   */
  record Subject(String id, List<Labelled> tellings, Map<String, Set<Long>> tells) {
    Set<Long> reports(String happening) {
      return tells.getOrDefault(happening, Set.of());
    }
  }

  /** One subject a dossier. What could be of two happenings is left out. */
  static List<Subject> ofDossiers(Path file, Map<String, CodedRecord> coded) throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (Dossier dossier : Dossier.read(file)) {
      Subject subject = new Subject(dossier.id(), new ArrayList<>(), new HashMap<>());
      Map<String, Integer> stories = Dossier.groups(dossier.stories());
      List<Item> items =
          dossier.reports().stream()
              .sorted(Comparator.comparing(Item::date).thenComparing(Item::id))
              .toList();
      for (int i = 0; i < items.size(); i++) {
        String id = items.get(i).id();
        CodedRecord record = coded.get(id);
        if (record == null) {
          continue;
        }
        for (Event event : dossier.happenings()) {
          if (event.mentions().stream().anyMatch(t -> t.report().equals(id))) {
            subject.tells().computeIfAbsent(event.what(), h -> new HashSet<>()).add((long) i);
          }
        }
        for (Telling telling : Tellings.of(record, i)) {
          Set<String> happenings = happenings(dossier, id, telling);
          if (happenings.size() < 2) {
            String happening = happenings.stream().findFirst().orElse("");
            String story = stories.containsKey(id) ? "" + stories.get(id) : id;
            subject.tellings().add(new Labelled(telling, happening, story));
          }
        }
      }
      subjects.add(subject);
    }
    return subjects;
  }

  /** By sentence and trigger; else by sentence and type. */
  private static Set<String> happenings(Dossier dossier, String report, Telling telling) {
    Set<String> byTrigger = new LinkedHashSet<>();
    Set<String> byType = new LinkedHashSet<>();
    for (Event event : dossier.happenings()) {
      for (Told told : event.mentions()) {
        boolean here =
            told.report().equals(report)
                && (told.sentence().contains(telling.sentence())
                    || telling.sentence().contains(told.sentence()));
        boolean trigger =
            told.trigger().contains(telling.trigger())
                || telling.trigger().contains(told.trigger());
        if (here && trigger) {
          byTrigger.add(event.what());
        } else if (here && event.types().contains(telling.type())) {
          byType.add(event.what());
        }
      }
    }
    return byTrigger.isEmpty() ? byType : byTrigger;
  }

  /** One subject a topic, with the like occurrences that ECB+ put into it. */
  static List<Subject> ofEcbPlus(Path file, Map<String, CodedRecord> coded) throws IOException {
    Map<String, Subject> subjects = new TreeMap<>();
    long number = 0;
    for (JsonObject report : JsonLines.read(file)) {
      number++;
      String story = report.text("happening_topic");
      CodedRecord record = coded.get(report.text("id"));
      if (record == null) {
        continue;
      }
      Subject subject =
          subjects.computeIfAbsent(
              story.replaceAll("ecb.*", ""),
              t -> new Subject("ecb" + t, new ArrayList<>(), new HashMap<>()));
      List<Telling> tellings = Tellings.of(record, number);
      for (int i = 0; i < tellings.size(); i++) {
        EventMention event = record.events().get(i);
        for (JsonObject mention : report.objects("mentions")) {
          if (mention.integer("begin") < event.trigger().end()
              && event.trigger().begin() < mention.integer("end")) {
            subject.tellings().add(new Labelled(tellings.get(i), mention.text("chain"), story));
            break;
          }
        }
      }
    }
    return List.copyOf(subjects.values());
  }
}
