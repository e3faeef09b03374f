package org.hearsay.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event.Status;
import org.hearsay.event.Event.When;
import org.hearsay.place.Place;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;
import org.hearsay.time.DateExpression;
import org.hearsay.time.Dates;

/** Finds the events of a text. State is made per call. */
public final class EventFinder {
  private final ParsedText text;
  private final List<Place> places;
  private final List<Attribution> attributions;
  private final Optional<LocalDate> published;
  private final Parties parties;
  private final List<Event> events = new ArrayList<>();

  private EventFinder(
      ParsedText text,
      Entities entities,
      List<Place> places,
      List<Attribution> attributions,
      Optional<LocalDate> published) {
    this.text = text;
    this.places = places;
    this.attributions = attributions;
    this.published = published;
    this.parties = new Parties(entities);
  }

  /**
   * The events, in text order.
   *
   * @param published the day of publication, which relative dates count from
   */
  public static List<Event> find(
      ParsedText text,
      Entities entities,
      List<Place> places,
      List<Attribution> attributions,
      Optional<LocalDate> published) {
    EventFinder finder = new EventFinder(text, entities, places, attributions, published);
    Readings readings = new Readings(finder.parties);
    for (Sentence s : text.sentences()) {
      for (Reading r : new Composition(s, finder.parties, readings).compose()) {
        finder.event(r);
      }
    }
    return List.copyOf(finder.events);
  }

  private void event(Reading reading) {
    List<Attribution> grounds = grounds(reading.trigger());
    Reading spoken = withSpeaker(reading, grounds);
    if (!isPublicAffair(spoken)) {
      return;
    }
    boolean ahead = StatusReader.status(spoken, Optional.empty(), published) == Status.FUTURE;
    Optional<When> date = date(spoken, ahead);
    Status status = StatusReader.status(spoken, date, published);
    Reading coded = promised(spoken, status);
    if (!coded.equals(spoken)) {
      status = Status.ACTUAL;
    }
    events.add(
        new Event(
            "e" + (events.size() + 1),
            coded.sentence(),
            coded.type(),
            coded.mode(),
            coded.trigger().span(),
            coded.actors(),
            coded.recipients(),
            place(coded),
            date,
            Quantities.of(coded),
            status,
            grounds.stream().map(Attribution::id).toList(),
            confidence(coded),
            coded.basis()));
  }

  /** The attributions whose content holds the trigger, the innermost (shortest) first. */
  private List<Attribution> grounds(Token trigger) {
    int at = trigger.span().begin();
    return attributions.stream()
        .filter(
            a -> a.contentHolds(at) && a.cue().map(c -> !c.overlaps(trigger.span())).orElse(true))
        .sorted(Comparator.comparingInt(a -> a.content().stream().mapToInt(Span::length).sum()))
        .toList();
  }

  /** "We will help" in a quotation: the speaker helps. */
  private static Reading withSpeaker(Reading r, List<Attribution> grounds) {
    List<Mention> speaker =
        grounds.stream()
            .flatMap(a -> a.source().stream())
            .findFirst()
            .map(s -> s.mentions())
            .orElse(List.of());
    if (speaker.isEmpty()) {
      return r;
    }
    return new Reading(
        r.sentence(),
        r.trigger(),
        r.type(),
        r.mode(),
        replaced(r.actors(), speaker),
        replaced(r.recipients(), speaker),
        r.negated(),
        r.consumed(),
        r.special(),
        r.basis());
  }

  private static List<Mention> replaced(List<Mention> mentions, List<Mention> speaker) {
    return mentions.stream()
        .flatMap(m -> m.isFirstPerson() ? speaker.stream() : java.util.stream.Stream.of(m))
        .distinct()
        .toList();
  }

  /** Whether somebody acts, and one of the parties does so in public affairs. */
  private boolean isPublicAffair(Reading r) {
    boolean anyPublic =
        r.actors().stream().anyMatch(parties::isPublic)
            || r.recipients().stream().anyMatch(parties::isPublic);
    boolean actor = !r.actors().isEmpty();
    boolean both = actor && !r.recipients().isEmpty();
    return anyPublic
        && switch (r.type()) {
          case CONSULT, COOPERATE, AGREE ->
              both || r.actors().size() > 1 || r.recipients().size() > 1;
          case SUPPORT, REJECT, THREATEN -> both;
          case ACCUSE, REQUEST, PROTEST, CONCEDE, RETREAT, AID, MOBILIZE, SANCTION ->
              actor || !r.recipients().isEmpty() && r.special();
          case COERCE, ASSAULT -> true;
        };
  }

  /** Future cooperation is a promise: AGREE; a future RETREAT is CONCEDE. */
  private static Reading promised(Reading r, Status status) {
    if (status != Status.FUTURE) {
      return r;
    }
    return switch (r.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID -> r.with(EventType.AGREE, Optional.empty());
      case RETREAT -> r.with(EventType.CONCEDE, Optional.empty());
      case AGREE,
          CONCEDE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          r;
    };
  }

  private Optional<String> place(Reading r) {
    Sentence s = r.sentence();
    return places.stream()
        .filter(p -> s.span().contains(p.span()) && s.dominates(r.trigger(), p.head()))
        .filter(p -> r.actors().stream().noneMatch(m -> m.span().contains(p.span())))
        .map(Place::id)
        .findFirst();
  }

  /** The date that hangs on the trigger, else the only one of the sentence. */
  private Optional<When> date(Reading r, boolean future) {
    List<DateExpression> all = Dates.find(text.text(), r.sentence().span(), published);
    Optional<DateExpression> own =
        all.stream()
            .filter(
                d ->
                    r.sentence().within(d.span()).stream()
                        .anyMatch(t -> r.sentence().dominates(r.trigger(), t)))
            .findFirst();
    Optional<DateExpression> chosen =
        own.isPresent() || all.size() != 1 ? own : Optional.of(all.get(0));
    return chosen.flatMap(d -> (future ? d.future() : d.past()).map(v -> new When(d.span(), v)));
  }

  private static double confidence(Reading r) {
    double confidence = r.special() ? 0.65 : 0.55;
    confidence += r.actors().isEmpty() ? 0 : 0.1;
    confidence += r.recipients().isEmpty() ? 0 : 0.1;
    return confidence + (r.trigger().isVerb() ? 0.05 : 0);
  }
}
