package org.hearsay.server.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.Archive;
import org.hearsay.archive.ReportStatus;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Voices;
import org.hearsay.server.http.ProblemException;

/**
 * The record that is to be set right, as it is now.
 *
 * @param report number of its report
 * @param name the id that the report came with
 * @param id of the record, such as {@code e1}
 * @param words what of the text it was read from
 * @param facts one for each field that may be set right
 */
public record Subject(
    long report, String name, String title, String id, String words, List<Fact> facts) {
  /**
   * A field and its value now.
   *
   * @param allowed values that it may have; none where it may have any
   */
  public record Fact(Field field, String value, List<String> allowed) {
    public Fact {
      allowed = List.copyOf(allowed);
    }

    /** As in the address and on the command line. */
    public String name() {
      return Values.name(field);
    }
  }

  public Subject {
    facts = List.copyOf(facts);
  }

  public boolean isEvent() {
    return facts.stream().anyMatch(f -> f.field() == Field.TYPE);
  }

  /**
   * Finds the record.
   *
   * @throws ProblemException if there is none, or it does not count any more
   */
  static Subject of(Archive archive, long report, String id) {
    Optional<ReportStatus> status = archive.questions().status(report);
    if (status.isEmpty()) {
      throw ProblemException.notFound("There is no report " + report + ".");
    }
    if (status.get().retracted() || status.get().newest() != report) {
      throw ProblemException.notFound(
          "Report " + report + " does not count any more; only the newest version is set right.");
    }
    CodedRecord record = archive.questions().record(report);
    String name = archive.questions().report(report).name();
    String title = record.header().title();
    Optional<EventMention> event =
        record.events().stream().filter(e -> e.id().equals(id)).findFirst();
    Optional<Claim> claim = Optional.ofNullable(record.claims().get(id));
    return event
        .map(e -> new Subject(report, name, title, id, record.sentence(e), facts(e)))
        .or(() -> claim.map(c -> new Subject(report, name, title, id, words(c), facts(record, c))))
        .orElseThrow(
            () -> ProblemException.notFound("Report " + report + " has no record " + id + "."));
  }

  private static List<Fact> facts(EventMention event) {
    return List.of(
        new Fact(Field.TYPE, event.type(), Values.of(Field.TYPE)),
        new Fact(Field.STATUS, event.status(), Values.of(Field.STATUS)));
  }

  private static List<Fact> facts(CodedRecord record, Claim claim) {
    return List.of(
        new Fact(Field.SOURCE, source(record, claim.source()), List.of()),
        new Fact(
            Field.POLARITY, claim.negative() ? "negative" : "positive", Values.of(Field.POLARITY)));
  }

  private static String source(CodedRecord record, Optional<Mention> source) {
    return new Voices(record)
        .actors(source.stream().toList()).stream()
            .map(Actor::label)
            .distinct()
            .collect(Collectors.joining(" and "));
  }

  private static String words(Claim claim) {
    return claim.content().stream().map(Piece::text).collect(Collectors.joining(" … "));
  }
}
