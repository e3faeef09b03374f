package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Voices;
import org.hearsay.server.page.Say;

/** Words what was read from one report. */
final class Notes {
  private static final int CONTENT = 120;

  private final CodedRecord record;
  private final Voices voices;
  private final String outlet;
  private final Places places;
  private final Map<String, String> bases;

  /**
   * @param bases by record, what led to it, where that is known
   */
  Notes(CodedRecord record, Places places, Map<String, String> bases) {
    this.record = record;
    this.voices = new Voices(record);
    this.outlet = record.header().outlet().filter(o -> !o.isBlank()).orElse("The text");
    this.places = places;
    this.bases = bases;
  }

  Voices voices() {
    return voices;
  }

  StatementNote of(Claim claim) {
    Chain chain = chain(List.of(claim.id()));
    List<Why> why = new ArrayList<>();
    claim.cue().ifPresent(c -> why.add(new Why("cue", c.text())));
    why.add(new Why("source", sourceType(claim.sourceType())));
    why.add(new Why("kind", kind(claim.kind())));
    why.add(new Why("how sure the source is", claim.certainty()));
    why.add(new Why("polarity", claim.negative() ? "the source denies it" : "the source says so"));
    why.add(new Why("how sure the reading is", Doubt.words(claim.confidence())));
    basis(why, claim.id());
    return new StatementNote(
        claim.id(),
        claim.kind(),
        claim.cue().map(Piece::text).filter(Notes::isWord).orElse(""),
        beginning(claim.content().stream().map(Piece::text).collect(Collectors.joining(" … "))),
        chain,
        why,
        places.trace(claim.id()),
        places.correct(claim.id()));
  }

  EventNote of(EventMention event) {
    EventType type = EventType.valueOf(event.type());
    Optional<String> mode = event.modes().stream().findFirst();
    String quad = Ontology.standard().quad(type).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<Why> why = new ArrayList<>();
    why.add(new Why("words", event.trigger().text()));
    why.add(new Why("class", quad));
    double score = Ontology.standard().score(type, mode);
    why.add(new Why("score", String.format(Locale.ROOT, "%+.1f of −10 to +10", score)));
    if (!event.contexts().isEmpty()) {
      why.add(new Why("about", String.join(", ", event.contexts())));
    }
    why.add(new Why("status", event.status()));
    why.add(new Why("how sure the reading is", Doubt.words(event.confidence())));
    basis(why, event.id());
    return new EventNote(
        event.id(),
        parties(event.actors()).orElse("nobody named"),
        parties(event.recipients()),
        event.type() + mode.map(m -> " " + m).orElse(""),
        status(event.status()),
        circumstances(event),
        event.quantities().stream().map(q -> q.what() + ": " + q.text()).toList(),
        chain(event.grounds()),
        why,
        places.happeningOf(event.id()),
        places.correct(event.id()));
  }

  private Chain chain(List<String> claims) {
    return new Chain(Speaker.all(record.chain(claims), voices), outlet);
  }

  private Optional<String> parties(List<Mention> mentions) {
    String names =
        voices.actors(mentions).stream()
            .map(Actor::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(n -> !n.isEmpty());
  }

  private void basis(List<Why> why, String id) {
    Optional.ofNullable(bases.get(id)).ifPresent(b -> why.add(new Why("read by", b)));
  }

  private String circumstances(EventMention event) {
    List<String> parts = new ArrayList<>();
    event.date().ifPresent(d -> parts.add(Say.days(d)));
    if (event.dateBasis().equals(Optional.of("publication"))) {
      parts.add("the day of publication");
    }
    event.place().map(record.places()::get).ifPresent(p -> parts.add(p.name()));
    return String.join(", ", parts);
  }

  private static Optional<String> status(String status) {
    return switch (status) {
      case "actual" -> Optional.empty();
      case "negated" -> Optional.of("not so: told as not done");
      case "future" -> Optional.of("future: not done yet");
      case "hypothetical" -> Optional.of("hypothetical: only possible");
      case "historical" -> Optional.of("historical: from an earlier time");
      default -> Optional.of(status);
    };
  }

  private static String sourceType(String type) {
    return switch (type) {
      case "unnamed" -> "somebody who is not named";
      case "impersonal" -> "nobody";
      case "office" -> "an office";
      case "organization" -> "an organization";
      default -> "a " + type;
    };
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "direct" -> "direct: in quotation marks";
      case "indirect" -> "indirect: in the outlet’s words";
      default -> kind + ": partly in quotation marks";
    };
  }

  /** The colon of a transcript is a cue, but says nothing here. */
  private static boolean isWord(String cue) {
    return cue.codePoints().anyMatch(Character::isLetter);
  }

  /** The beginning of long words, to a space where there is one. */
  private static String beginning(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    if (line.length() <= CONTENT) {
      return line;
    }
    int space = line.lastIndexOf(' ', CONTENT);
    int end = space > CONTENT / 2 ? space : line.offsetByCodePoints(0, CONTENT / 2);
    return line.substring(0, end) + " …";
  }
}
