package org.hearsay.exchange.export;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Questions;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Presence;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Header;

/**
 * Makes the events that are exported, as far as a selection lets them through. Of one happening at
 * a time all tellings are in memory, with their reports. Not thread-safe.
 */
public final class EventSource {
  /** So many reports are kept at hand: happenings that stand together share theirs. */
  private static final int AT_HAND = 500;

  private final Selection selection;

  public EventSource(Selection selection) {
    this.selection = selection;
  }

  /** What is said in a coded report, and each of its event mentions. */
  public void mentions(CodedRecord record, EventWriter writer) throws IOException {
    Tellings tellings = new Tellings(record);
    writer.begin(selection.keep(tellings.statements()));
    Header header = record.header();
    boolean own = Presence.shownIn(header.text());
    List<org.hearsay.archive.happening.Telling> told =
        org.hearsay.archive.happening.Tellings.of(record, 0);
    for (int i = 0; i < told.size(); i++) {
      EventMention event = record.events().get(i);
      Optional<String> agency = header.agencies().stream().findFirst();
      Witness witness =
          new Witness(
              0,
              header.outlet(),
              agency,
              own,
              0,
              header.published(),
              header.instant().map(Instant::getEpochSecond),
              told.get(i));
      String id = header.id() + "#" + event.id();
      add(id, List.of(new Told(tellings.of(event), witness)), writer);
    }
  }

  /** Each event mention of the reports of an archive that count. */
  public void mentions(Archive archive, EventWriter writer) throws IOException {
    Questions questions = archive.questions();
    for (var report : questions.reports()) {
      mentions(questions.record(report.id()), writer);
    }
  }

  /** Each happening of an archive, with all that tell it. */
  public void happenings(Archive archive, EventWriter writer) throws IOException {
    Questions questions = archive.questions();
    Map<Long, Tellings> atHand = new LinkedHashMap<>(16, .75f, true);
    for (long number : questions.happeningNumbers()) {
      List<Told> told = new ArrayList<>();
      for (Map.Entry<String, Witness> each : questions.told(number)) {
        Witness witness = each.getValue();
        Tellings tellings =
            atHand.computeIfAbsent(witness.report(), id -> new Tellings(questions.record(id)));
        Optional<Telling> telling =
            each.getKey().isEmpty()
                ? tellings.retold(witness.telling())
                : tellings.of(each.getKey());
        telling.ifPresent(t -> told.add(new Told(t, witness)));
      }
      trim(atHand);
      add("happening-" + number, told, writer);
    }
  }

  private static void trim(Map<Long, Tellings> atHand) {
    var oldest = atHand.keySet().iterator();
    for (int over = atHand.size() - AT_HAND; over > 0; over--) {
      oldest.next();
      oldest.remove();
    }
  }

  private record Told(Telling telling, Witness witness) {}

  private void add(String id, List<Told> told, EventWriter writer) throws IOException {
    List<Telling> kept = selection.keep(told.stream().map(Told::telling).toList());
    if (!kept.isEmpty()) {
      Set<Telling> these = Collections.newSetFromMap(new IdentityHashMap<>());
      these.addAll(kept);
      List<Witness> witnesses =
          told.stream().filter(t -> these.contains(t.telling())).map(Told::witness).toList();
      writer.add(EventRecord.of(id, kept, Counts.of(Origins.of(witnesses))));
    }
  }
}
