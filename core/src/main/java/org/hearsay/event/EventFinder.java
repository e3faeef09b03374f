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
import org.hearsay.syntax.NounPhrases;
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
  private final Speech speech;
  private final PublicAffairs affairs;
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
    this.speech = new Speech(parties);
    this.affairs = new PublicAffairs(parties);
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
    Reading named = speech.named(reading, grounds);
    Reading placed =
        named.recipients().isEmpty() && !named.actors().isEmpty()
            ? named.between(named.actors(), affairs.impliedRecipients(named))
            : named;
    if (!affairs.admits(placed, grounds)) {
      return;
    }
    boolean future = StatusReader.isFuture(placed, !grounds.isEmpty());
    Optional<When> date = date(placed, future);
    Status status = StatusReader.status(placed, date, published);
    Optional<Reading> promise = speech.promise(placed, status, future);
    Optional<Reading> demand =
        promise.isPresent() ? Optional.empty() : speech.demand(placed, grounds);
    if (promise.isPresent() || demand.isPresent()) {
      status = Status.ACTUAL;
    }
    Reading coded = promise.or(() -> demand).orElse(placed);
    List<Attribution> ground = demand.isPresent() ? Speech.withoutInnermost(grounds) : grounds;
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
            ground.stream().map(Attribution::id).toList(),
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

  private Optional<String> place(Reading r) {
    Sentence s = r.sentence();
    return places.stream()
        .filter(p -> s.span().contains(p.span()) && s.dominates(r.trigger(), p.head()))
        .filter(p -> r.actors().stream().noneMatch(m -> m.span().contains(p.span())))
        .filter(p -> r.recipients().stream().noneMatch(m -> isOnlyMeant(p, m, r)))
        .map(Place::id)
        .findFirst();
  }

  /**
   * Whether a toponym only tells who is meant: "the mayor of Bergen", "sanctions on Belarus"; not
   * where something is done to a place itself.
   */
  private static boolean isOnlyMeant(Place p, Mention recipient, Reading r) {
    if (!recipient.span().contains(p.span())) {
      return false;
    }
    boolean named = recipient.head().index() == p.head().index();
    return switch (r.type()) {
      case CONSULT, ASSAULT, COERCE, MOBILIZE, PROTEST, RETREAT -> !named;
      case AGREE, SUPPORT, CONCEDE, COOPERATE, AID, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION ->
          !named || !NounPhrases.preposition(r.sentence(), p.head()).equals("in");
    };
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
        own.isPresent() || all.size() != 1 || isInRelativeClause(r, all.get(0))
            ? own
            : Optional.of(all.get(0));
    return chosen.flatMap(d -> (future ? d.future() : d.past()).map(v -> new When(d.span(), v)));
  }

  /** Whether the date belongs to a relative clause that the trigger is not in. */
  private static boolean isInRelativeClause(Reading r, DateExpression date) {
    Sentence s = r.sentence();
    List<Token> words = s.within(date.span());
    return s.tokens().stream()
        .filter(t -> t.is("acl:relcl") && !s.dominates(t, r.trigger()))
        .anyMatch(t -> words.stream().anyMatch(w -> s.dominates(t, w)));
  }

  private static double confidence(Reading r) {
    double confidence = r.special() ? 0.65 : 0.55;
    confidence += r.actors().isEmpty() ? 0 : 0.1;
    confidence += r.recipients().isEmpty() ? 0 : 0.1;
    return confidence + (r.trigger().isVerb() ? 0.05 : 0);
  }
}
