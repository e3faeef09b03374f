package org.hearsay.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.encoder.Encoded;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event.Status;
import org.hearsay.event.Event.When;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceFinder;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;
import org.hearsay.time.DateExpression;
import org.hearsay.time.Dates;

/** Finds the events of a text. State is made per call. */
public final class EventFinder {
  /** An act so long before publication is background. */
  private static final int NEWS_DAYS = 60;

  private final EventLexicon lexicon;
  private final ParsedText text;
  private final List<Place> places;
  private final List<Attribution> attributions;
  private final Optional<LocalDate> published;
  private final Parties parties;
  private final Pronouns pronouns;
  private final List<Event> events = new ArrayList<>();

  private EventFinder(
      EventLexicon lexicon,
      ParsedText text,
      Entities entities,
      List<Place> places,
      List<Attribution> attributions,
      Optional<LocalDate> published) {
    this.lexicon = lexicon;
    this.text = text;
    this.places = places;
    this.attributions = attributions;
    this.published = published;
    this.parties = new Parties(entities);
    this.pronouns = new Pronouns(parties);
  }

  /**
   * The events, in text order.
   *
   * @param published the day of publication, which relative dates count from
   * @param lexicon that reads along; what a user's own lines in it read is an event in any case
   * @param windows of which {@code text} was made
   */
  public static List<Event> find(
      ParsedText text,
      Entities entities,
      List<Place> places,
      List<Attribution> attributions,
      Optional<LocalDate> published,
      EventLexicon lexicon,
      EventHeads heads,
      List<Encoded> windows) {
    EventFinder finder = new EventFinder(lexicon, text, entities, places, attributions, published);
    // Where a user's line may read an act, the model is asked of each word, however improbable.
    Set<Integer> asked =
        text.sentences().stream()
            .filter(lexicon::hasUsers)
            .flatMap(s -> s.tokens().stream())
            .map(t -> t.span().begin())
            .collect(Collectors.toSet());
    List<Sighting> seen = windows.stream().flatMap(w -> heads.read(w, asked).stream()).toList();
    Proposals proposals = new Proposals(lexicon, finder.parties, seen);
    for (Sentence s : text.sentences()) {
      List<Proposal> found =
          proposals.of(s).stream()
              .map(p -> finder.pronouns.named(p, finder.grounds(p.trigger())))
              .toList();
      Map<Integer, List<Quantity>> quantities = Quantities.of(s, found);
      found.forEach(p -> finder.add(p, quantities.getOrDefault(p.trigger().index(), List.of())));
    }
    return List.copyOf(finder.events);
  }

  private void add(Proposal p, List<Quantity> quantities) {
    List<Attribution> grounds = grounds(p.trigger());
    Optional<When> date = date(p, Tense.isFuture(p.sentence(), p.trigger(), !grounds.isEmpty()));
    events.add(
        new Event(
            "e" + (events.size() + 1),
            p.sentence(),
            p.type(),
            p.subtype(),
            p.mode(),
            p.sighting().contexts(),
            p.trigger().span(),
            p.actors(),
            p.recipients(),
            place(p),
            date,
            quantities,
            status(p, date),
            grounds.stream().map(Attribution::id).toList(),
            p.confidence(),
            p.basis()));
  }

  /** As the model has it, but for what grammar and date say clearly. */
  private Status status(Proposal p, Optional<When> date) {
    // A refusal or threat is one although it is told with "not".
    boolean words = p.type() == EventType.REJECT || p.type() == EventType.THREATEN;
    if (p.negated() || !words && Negation.holds(p.sentence(), p.trigger(), lexicon)) {
      return Status.NEGATED;
    }
    Status seen = p.sighting().status();
    return seen == Status.ACTUAL && date.map(this::isLongAgo).orElse(false)
        ? Status.HISTORICAL
        : seen;
  }

  /** "In May" alone is said of news as well. */
  private boolean isLongAgo(When date) {
    if (date.span().in(text.text()).chars().allMatch(Character::isLetter)) {
      return false;
    }
    String value = date.value();
    LocalDate end = LocalDate.parse(value.substring(value.indexOf('/') + 1));
    return published.map(d -> end.isBefore(d.minusDays(NEWS_DAYS))).orElse(false);
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

  private Optional<String> place(Proposal r) {
    Sentence s = r.sentence();
    return places.stream()
        .filter(p -> s.span().contains(p.span()) && s.dominates(r.trigger(), p.head()))
        .filter(p -> PlaceFinder.canBeWhere(p, s))
        .filter(p -> r.actors().stream().noneMatch(m -> m.span().contains(p.span())))
        .filter(p -> r.recipients().stream().noneMatch(m -> isOnlyMeant(p, m, r)))
        .map(Place::id)
        .findFirst();
  }

  /**
   * Whether a toponym only tells who is meant: "the mayor of Bergen", "sanctions on Belarus"; not
   * where something is done to a place itself.
   */
  private static boolean isOnlyMeant(Place p, Mention recipient, Proposal r) {
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
  private Optional<When> date(Proposal r, boolean future) {
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
  private static boolean isInRelativeClause(Proposal r, DateExpression date) {
    Sentence s = r.sentence();
    List<Token> words = s.within(date.span());
    return s.tokens().stream()
        .filter(t -> t.is("acl:relcl") && !s.dominates(t, r.trigger()))
        .anyMatch(t -> words.stream().anyMatch(w -> s.dominates(t, w)));
  }
}
