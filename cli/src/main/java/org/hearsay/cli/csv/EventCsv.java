package org.hearsay.cli.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.cli.wording.Wording;
import org.hearsay.coding.CodedReport;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.event.Event;
import org.hearsay.event.Ontology;
import org.hearsay.place.Place;

/**
 * One row an event. Several members of a cell stand between semicolons. {@code voice} is on whose
 * word, innermost first ({@code the army < Agerpres}), or {@code outlet}.
 */
public final class EventCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "report",
          "outlet",
          "published",
          "title",
          "headline",
          "event",
          "type",
          "mode",
          "quad",
          "score",
          "status",
          "trigger",
          "actors",
          "actor_countries",
          "actor_sectors",
          "recipients",
          "recipient_countries",
          "recipient_sectors",
          "place",
          "country",
          "date",
          "voice",
          "polarity",
          "confidence",
          "sentence",
          "url");

  private final Accusations accusations;

  /**
   * @param accusations decides which rows are left out
   */
  public EventCsv(Accusations accusations) {
    this.accusations = accusations;
  }

  public String header() {
    return Cells.header(COLUMNS);
  }

  /** The rows of one report. */
  public String rows(CodedReport coded) {
    Wording wording = new Wording(coded);
    StringBuilder rows = new StringBuilder();
    accusations.events(coded).forEach(x -> rows.append(row(coded, x, wording)));
    return rows.toString();
  }

  private static String row(CodedReport coded, Event e, Wording wording) {
    List<Attribution> grounds = wording.grounds(e);
    Ontology ontology = Ontology.standard();
    return Cells.of(coded.report())
        .yes(e.sentence().headline())
        .text(e.id())
        .text(e.type().name())
        .text(e.mode())
        .text(Wording.lower(ontology.quad(e.type())).replace('_', ' '))
        .number(ontology.score(e.type(), e.mode()))
        .text(Wording.lower(e.status()))
        .text(wording.words(e.trigger()))
        .text(wording.parties(e.actors(), "; "))
        .text(countries(coded, e.actors()))
        .text(sectors(coded, e.actors()))
        .text(wording.parties(e.recipients(), "; "))
        .text(countries(coded, e.recipients()))
        .text(sectors(coded, e.recipients()))
        .text(wording.place(e).map(Place::name))
        .text(wording.place(e).flatMap(Place::country))
        .text(e.date().map(Event.When::value))
        .text(wording.sources(grounds))
        .text(Wording.isDenied(grounds) ? "negative" : "positive")
        .number(e.confidence())
        .text(wording.words(e.sentence().span()))
        .text(coded.report().metadata().url())
        .row();
  }

  private static String countries(CodedReport coded, List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> coded.entities().entity(m).country().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String sectors(CodedReport coded, List<Mention> mentions) {
    return mentions.stream()
        .map(m -> coded.entities().entity(m))
        .flatMap((Entity entity) -> entity.sectors().stream().sorted().map(Enum::name))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
