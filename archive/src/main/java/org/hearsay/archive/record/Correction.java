package org.hearsay.archive.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Mention;

/**
 * What a person set right in one record. It hangs on a place of the text, so that it holds also for
 * a report that is coded again.
 *
 * @param anchor code point at which the event's trigger or the attribution's content begins
 */
public record Correction(Kind kind, int anchor, Field field, String value) {
  /** What is corrected. */
  public enum Kind {
    EVENT,
    ATTRIBUTION
  }

  /** What of it. */
  public enum Field {
    /** Of an event; one of the ontology. */
    TYPE,
    /** Of an event. */
    STATUS,
    /** Of an attribution: the words for the source. */
    SOURCE,
    /** Of an attribution: positive or negative. */
    POLARITY,
    /** The record is wrong altogether. */
    REMOVE
  }

  /** A report with all corrections that find their place in it. */
  public static CodedRecord apply(CodedRecord record, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return record;
    }
    Map<String, Claim> claims = new LinkedHashMap<>(record.claims());
    List<EventMention> events = record.events();
    for (Correction correction : corrections) {
      if (correction.kind == Kind.EVENT) {
        events = events.stream().flatMap(e -> correction.event(e)).toList();
      } else {
        for (Claim claim : List.copyOf(claims.values())) {
          if (claim.content().get(0).begin() == correction.anchor) {
            correction
                .claim(claim)
                .ifPresentOrElse(c -> claims.put(c.id(), c), () -> claims.remove(claim.id()));
          }
        }
      }
    }
    return new CodedRecord(
        record.header(), record.entities(), record.places(), claims, events, record.json());
  }

  private Stream<EventMention> event(EventMention e) {
    if (e.trigger().begin() != anchor) {
      return Stream.of(e);
    }
    if (field == Field.REMOVE) {
      return Stream.empty();
    }
    return Stream.of(
        new EventMention(
            e.id(),
            field == Field.TYPE ? value : e.type(),
            field == Field.TYPE ? List.of() : e.modes(),
            e.contexts(),
            field == Field.STATUS ? value : e.status(),
            e.trigger(),
            e.actors(),
            e.recipients(),
            e.place(),
            e.date(),
            e.dateBasis(),
            e.quantities(),
            e.grounds(),
            e.headline(),
            1));
  }

  private Optional<Claim> claim(Claim c) {
    if (field == Field.REMOVE) {
      return Optional.empty();
    }
    Optional<Mention> source =
        field == Field.SOURCE
            ? Optional.of(new Mention(anchor, anchor, value, List.of()))
            : c.source();
    return Optional.of(
        new Claim(
            c.id(),
            c.kind(),
            source,
            c.sourceType(),
            c.cue(),
            c.content(),
            c.within(),
            c.certainty(),
            field == Field.POLARITY ? value.equals("negative") : c.negative(),
            c.headline(),
            1));
  }
}
