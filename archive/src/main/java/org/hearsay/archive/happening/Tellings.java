package org.hearsay.archive.happening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.archive.record.Accusing;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.EventMention;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Toponym;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;

/** Reads what a coded report tells. */
public final class Tellings {
  /** What stands for the name of a private person. */
  public static final String PRIVATE = "(private person)";

  private Tellings() {}

  /** All event mentions of a report, in its order. */
  public static List<Telling> of(CodedRecord record, long report) {
    Set<String> accusing = Accusing.claims(record);
    return record.events().stream().map(event -> telling(record, event, report, accusing)).toList();
  }

  /** Where an event's place lies, as far as the report says. */
  public static Optional<Site> site(CodedRecord record, EventMention event) {
    return event.place().map(record.places()::get).flatMap(Site::of);
  }

  private static Telling telling(
      CodedRecord record, EventMention event, long report, Set<String> accusing) {
    String sentence = record.sentence(event);
    String stem = stem(event.trigger().text());
    Optional<Toponym> place = event.place().map(record.places()::get);
    Optional<LocalDate> published = record.header().day();
    List<Optional<LocalDate>> days = days(event.date());
    return new Telling(
        report,
        event.type(),
        event.modes().stream().findFirst(),
        event.status(),
        event.trigger().text(),
        stem,
        sentence,
        Phrase.of(sentence, event.trigger().text()),
        terms(sentence, stem, false),
        terms(sentence, stem, true),
        toponyms(record, sentence),
        parties(record, event.actors()),
        parties(record, event.recipients()),
        place.filter(p -> !p.precision().equals("country")).map(Toponym::name),
        place.flatMap(Toponym::country),
        site(record, event),
        days.get(0),
        days.get(1),
        published,
        record.chain(event.grounds()).stream().map(c -> voice(record, c, accusing)).toList(),
        event.quantities().stream()
            .map(q -> new Figure(q.what(), q.text(), q.low(), q.high(), q.unit()))
            .toList(),
        event.headline(),
        event.confidence());
  }

  /** The stem of a trigger, by its first word. */
  static String stem(String trigger) {
    List<Word> words = Words.of(trigger);
    return words.isEmpty() ? trigger : words.get(0).stem();
  }

  /** Hashes of the sentence's stems but the trigger's, rising. */
  static List<Integer> terms(String sentence, String trigger, boolean namesOnly) {
    return Words.of(sentence).stream()
        .filter(Word::isContent)
        .filter(w -> !namesOnly || w.capital() && w.span().begin() > 0)
        .map(Word::stem)
        .filter(Predicate.not(trigger::equals))
        .map(Words::hash)
        .sorted()
        .distinct()
        .toList();
  }

  /** Names of places finer than countries that stand in a sentence, plain, each once. */
  static List<String> toponyms(CodedRecord record, String sentence) {
    return Stream.concat(
            record.places().values().stream()
                .filter(p -> !p.precision().equals("country"))
                .map(Toponym::name),
            record.entities().values().stream()
                .filter(
                    e -> e.type().equals("place") && e.country().isEmpty() && isProper(e.name()))
                .map(Entity::name))
        .filter(sentence::contains)
        .map(Words::plain)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Optional<LocalDate>> days(Optional<String> date) {
    if (date.isEmpty()) {
      return List.of(Optional.empty(), Optional.empty());
    }
    String[] ends = date.get().split("/", 2);
    return List.of(day(ends[0]), day(ends[ends.length - 1]));
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Party> parties(CodedRecord record, List<Mention> mentions) {
    return mentions.stream().map(m -> party(record, m)).toList();
  }

  /** A mention as a party; a private person has no name. */
  public static Party party(CodedRecord record, Mention mention) {
    Party party = speaker(record, mention);
    boolean named =
        mention.entities().stream()
            .map(record.entities()::get)
            .anyMatch(e -> e != null && !e.isLinkable() && isProper(e.name()));
    return named
        ? new Party(Optional.empty(), PRIVATE, party.type(), party.country(), party.roles())
        : party;
  }

  /** As {@link #party}, with the words at the place also of private persons: not to be kept. */
  public static Party speaker(CodedRecord record, Mention mention) {
    Optional<Entity> entity =
        mention.entities().stream().map(record.entities()::get).filter(e -> e != null).findFirst();
    boolean linkable = entity.map(Entity::isLinkable).orElse(false);
    return new Party(
        entity.filter(e -> linkable).map(Entity::name).filter(Tellings::isProper),
        mention.text(),
        entity.map(Entity::type).orElse("other"),
        entity.flatMap(Entity::country),
        entity.map(Entity::roles).orElse(List.of()));
  }

  /** Whether it is a name and not the words for an office. */
  private static boolean isProper(String name) {
    return !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
  }

  /**
   * A claim as a link of a chain.
   *
   * @param accusing ids of the claims that accuse
   */
  static Voice voice(CodedRecord record, Claim claim, Set<String> accusing) {
    return new Voice(
        claim.source().map(s -> party(record, s)),
        claim.sourceType(),
        claim.negative(),
        claim.source().map(s -> party(record, s).text()).orElse(""),
        accusing.contains(claim.id()),
        claim.confidence());
  }
}
