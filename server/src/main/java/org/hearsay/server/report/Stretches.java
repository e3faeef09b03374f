package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.server.report.Stretch.Paragraph;

/** Puts what was read from a text beside the paragraphs that it was read from. */
final class Stretches {
  private final CodedRecord record;
  private final Notes notes;

  Stretches(CodedRecord record, Notes notes) {
    this.record = record;
    this.notes = notes;
  }

  /**
   * @param runs cut where blocks begin
   */
  List<Stretch> of(List<Block> blocks, List<Run> runs) {
    Map<String, EventMention> events =
        record.events().stream()
            .collect(Collectors.toMap(EventMention::id, e -> e, (first, second) -> first));
    List<Stretch> all = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      List<Run> within = new ArrayList<>();
      List<StatementNote> said = new ArrayList<>();
      List<EventNote> done = new ArrayList<>();
      while (next < runs.size() && runs.get(next).span().begin() < block.span().end()) {
        Run run = runs.get(next++);
        within.add(run);
        for (Reference reference : run.references()) {
          Optional.ofNullable(events.get(reference.record()))
              .ifPresentOrElse(
                  e -> done.add(notes.of(e)),
                  () -> claim(reference).ifPresent(c -> said.add(notes.of(c))));
        }
      }
      add(all, new Stretch(List.of(new Paragraph(block.kind().shape(), within)), said, done));
    }
    return all;
  }

  private Optional<Claim> claim(Reference reference) {
    return Optional.ofNullable(record.claims().get(reference.record()));
  }

  private static void add(List<Stretch> all, Stretch next) {
    if (next.hasNotes() || all.isEmpty()) {
      all.add(next);
      return;
    }
    Stretch last = all.remove(all.size() - 1);
    List<Paragraph> paragraphs = new ArrayList<>(last.paragraphs());
    paragraphs.addAll(next.paragraphs());
    all.add(new Stretch(paragraphs, last.statements(), last.events()));
  }
}
