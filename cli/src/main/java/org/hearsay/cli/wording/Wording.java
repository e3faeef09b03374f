package org.hearsay.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.attribution.Source;
import org.hearsay.coding.CodedReport;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event;
import org.hearsay.exchange.export.Ground;
import org.hearsay.place.Place;
import org.hearsay.text.Span;

/** Words the records of one report. */
public final class Wording {
  private static final String OUTLET = "outlet";

  private final CodedReport coded;
  private final Parties parties;
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  public Wording(CodedReport coded) {
    this.coded = coded;
    this.parties = new Parties(coded.report(), coded.entities());
    coded.attributions().forEach(a -> attributions.put(a.id(), a));
    coded.places().forEach(p -> places.put(p.id(), p));
  }

  /** Who reports all this: the outlet's name, or "the report". */
  public String outlet() {
    return coded.report().metadata().outlet().map(Printable::line).orElse("the report");
  }

  /** "Kalpress reports", or "the report says". */
  public String reports() {
    return outlet() + (coded.report().metadata().outlet().isPresent() ? " reports" : " says");
  }

  /** The words of a span, on one line. */
  public String words(Span span) {
    return Printable.line(span.in(coded.report().text()));
  }

  /** The content of an attribution; {@code …} stands for what is left out between its pieces. */
  public String content(Attribution a) {
    return a.content().stream().map(this::words).collect(Collectors.joining(" … "));
  }

  /** The names of those who act or are acted upon; private persons' are kept back. */
  public String parties(List<Mention> mentions, String separator) {
    return mentions.stream().map(parties::party).distinct().collect(Collectors.joining(separator));
  }

  /** Who is said to say it. */
  public String source(Attribution a) {
    if (a.source().isEmpty()) {
      return "nobody named";
    }
    Source source = a.source().get();
    if (isNamed(a) && a.confidence() < Ground.CLEAR) {
      return Parties.UNCLEAR;
    }
    if (source.mentions().size() == 1 && parties.isDescription(source.mentions().get(0))) {
      return parties.words(source.mentions().get(0), source.span());
    }
    List<String> names =
        source.mentions().stream()
            .map(m -> parties.name(m).orElseGet(() -> parties.words(m)))
            .distinct()
            .toList();
    return names.isEmpty() ? words(source.span()) : String.join(" and ", names);
  }

  private static boolean isNamed(Attribution a) {
    return switch (a.sourceType()) {
      case PERSON, ORGANIZATION, OFFICE, MEDIUM, DOCUMENT -> true;
      case GROUP, UNNAMED, IMPERSONAL -> false;
    };
  }

  /** What the event rests on, innermost first; empty: the outlet's own voice. */
  public List<Attribution> grounds(Event event) {
    return event.grounds().stream().flatMap(id -> attribution(id).stream()).toList();
  }

  /** The attribution and those that hold it, innermost first. */
  public List<Attribution> chain(Attribution a) {
    List<Attribution> chain = new ArrayList<>(List.of(a));
    Optional<Attribution> next = a.within().flatMap(this::attribution);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = next.get().within().flatMap(this::attribution);
    }
    return chain;
  }

  private Optional<Attribution> attribution(String id) {
    return Optional.ofNullable(attributions.get(id));
  }

  /** On whose word: {@code the army < Agerpres}; {@code outlet} for an empty chain. */
  public String sources(List<Attribution> chain) {
    return chain.isEmpty() ? OUTLET : joined(chain.stream().map(this::source));
  }

  /**
   * As {@link #sources}, for reading: who denies it is said to deny it, and a denial shows at the
   * beginning, which is never cut off.
   */
  public String voice(List<Attribution> chain) {
    if (chain.isEmpty()) {
      return outlet() + " itself";
    }
    String lead = isDenied(chain) && !isDenied(chain.get(0)) ? "(denied) " : "";
    return lead + joined(chain.stream().map(a -> (isDenied(a) ? "denied by " : "") + source(a)));
  }

  /** As {@link #voice}, so that it can follow a clause: {@code on the word of the army}. */
  public String onTheWord(List<Attribution> chain) {
    boolean denied = !chain.isEmpty() && isDenied(chain.get(0));
    boolean nobody = !chain.isEmpty() && chain.get(0).source().isEmpty();
    return denied ? voice(chain) : (nobody ? "with " : "on the word of ") + voice(chain);
  }

  /** Whoever says that he says something stands there once. */
  private static String joined(Stream<String> names) {
    StringBuilder joined = new StringBuilder();
    String last = "";
    for (String name : (Iterable<String>) names::iterator) {
      if (!name.equals(last)) {
        joined.append(joined.length() == 0 ? "" : " < ").append(name);
      }
      last = name;
    }
    return joined.toString();
  }

  /** Whether anyone on the way denies it. */
  public static boolean isDenied(List<Attribution> chain) {
    return chain.stream().anyMatch(Wording::isDenied);
  }

  public static boolean isDenied(Attribution a) {
    return a.polarity() == Polarity.NEGATIVE;
  }

  public Optional<Place> place(Event event) {
    return event.place().map(places::get);
  }

  /** A constant as it stands in the public JSON. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
