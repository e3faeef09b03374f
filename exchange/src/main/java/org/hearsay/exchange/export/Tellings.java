package org.hearsay.exchange.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.CodedRecord.Toponym;
import org.hearsay.event.EventType;
import org.hearsay.text.Span;

/** The tellings of one coded report. */
final class Tellings {
  private final CodedRecord record;
  private final Voices voices;
  private final List<Span> sentences;
  private final Map<String, EventMention> events;

  Tellings(CodedRecord record) {
    this.record = record;
    this.voices = new Voices(record);
    this.sentences = record.sentences();
    this.events =
        record.events().stream()
            .collect(Collectors.toMap(EventMention::id, Function.identity(), (a, b) -> a));
  }

  CodedRecord record() {
    return record;
  }

  /** The telling of an event; empty where the report has none of this id. */
  Optional<Telling> of(String event) {
    return Optional.ofNullable(events.get(event)).map(this::of);
  }

  Telling of(EventMention event) {
    Piece trigger = event.trigger();
    int sentence = sentence(unit(trigger.begin()));
    return new Telling(
        record.header(),
        Optional.of(event.id()),
        EventType.valueOf(event.type()),
        event.modes(),
        event.contexts(),
        event.status(),
        trigger,
        sentence < 0 ? trigger : piece(sentences.get(sentence)),
        sentence + 1,
        voices.actors(event.actors()),
        voices.actors(event.recipients()),
        event.place().flatMap(p -> Optional.ofNullable(record.places().get(p))).map(this::place),
        event.date().flatMap(d -> When.parse(d, isStated(event))),
        event.quantities(),
        voices.chain(event.grounds()),
        event.headline(),
        event.confidence());
  }

  /** What is said in the report. */
  Statements statements() {
    List<Statement> all =
        record.claims().values().stream()
            .map(c -> record.chain(List.of(c.id())))
            .map(this::statement)
            .toList();
    List<List<Piece>> groups =
        record.entities().values().stream()
            .filter(Entity::isLinkable)
            .map(Entity::mentions)
            .filter(m -> m.size() > 1)
            .toList();
    return new Statements(record.header(), all, groups);
  }

  private Statement statement(List<Claim> chain) {
    List<Ground> grounds = chain.stream().map(voices::ground).toList();
    return new Statement(grounds.get(0), grounds.subList(1, grounds.size()));
  }

  /** A sentence that tells what other reports tell, as the archive found it. */
  Optional<Telling> retold(org.hearsay.archive.happening.Telling found) {
    String text = record.header().text();
    int begin = text.indexOf(found.sentence());
    int at = begin < 0 ? -1 : text.indexOf(found.trigger(), begin);
    if (at < 0) {
      return Optional.empty();
    }
    Span sentence = new Span(begin, begin + found.sentence().length());
    return Optional.of(
        new Telling(
            record.header(),
            Optional.empty(),
            EventType.valueOf(found.type()),
            List.of(),
            List.of(),
            found.status(),
            piece(new Span(at, at + found.trigger().length())),
            piece(sentence),
            sentence(at) + 1,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            record.over(at).stream().map(voices::ground).toList(),
            false,
            found.confidence()));
  }

  private static boolean isStated(EventMention event) {
    return !event.dateBasis().equals(Optional.of("publication"));
  }

  private Location place(Toponym place) {
    boolean known = place.country().isPresent() || place.latitude().isPresent();
    return new Location(
        place.name(),
        place.country(),
        known ? place.precision() : "",
        place.latitude(),
        place.longitude(),
        place.geonames());
  }

  /** The number, from 0, of the sentence that holds a UTF-16 offset; -1 for none. */
  private int sentence(int at) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).begin() <= at && at < sentences.get(i).end()) {
        return i;
      }
    }
    return -1;
  }

  private int unit(int point) {
    String text = record.header().text();
    return text.offsetByCodePoints(0, Math.min(point, text.codePointCount(0, text.length())));
  }

  private Piece piece(Span span) {
    String text = record.header().text();
    int begin = text.codePointCount(0, span.begin());
    String words = span.in(text);
    return new Piece(begin, begin + words.codePointCount(0, words.length()), words);
  }
}
