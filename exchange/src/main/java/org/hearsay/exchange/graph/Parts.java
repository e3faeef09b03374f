package org.hearsay.exchange.graph;

import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.When;
import org.hearsay.exchange.iri.Iris;
import org.hearsay.exchange.iri.ReportIri;

/**
 * Who, where and when. Actors and sources are named within their report: one name may stand for two
 * in two reports, and nobody private is linked across reports. Outlets are one everywhere.
 */
final class Parts {
  private final Triples triples;
  private final ReportIri report;

  Parts(Triples triples, ReportIri report) {
    this.triples = triples;
    this.report = report;
  }

  IRI actor(Actor actor) {
    IRI name = name(actor);
    triples.add(name, RDF.TYPE, Names.sem("Actor"));
    triples.add(name, Names.sem("actorType"), Names.own(actor.type()));
    actor.country().ifPresent(country -> triples.add(name, Names.own("country"), country));
    actor.sectors().forEach(sector -> triples.add(name, Names.own("sector"), sector));
    actor.roles().forEach(role -> triples.add(name, Names.own("role"), role));
    return name;
  }

  /** Who says something. */
  IRI source(Actor actor, String sourceType) {
    IRI name = name(actor);
    triples.add(name, RDF.TYPE, Names.prov("Agent"));
    triples.add(name, Names.own("sourceType"), sourceType);
    return name;
  }

  /** An outlet. */
  IRI source(String outlet, String sourceType) {
    IRI name = Names.iri(Iris.outlet(outlet));
    triples.add(name, RDF.TYPE, Names.prov("Agent"));
    triples.add(name, RDFS.LABEL, outlet);
    triples.add(name, Names.own("sourceType"), sourceType);
    return name;
  }

  private IRI name(Actor actor) {
    // Two are not one because neither has a name here, or both are "the rebels".
    boolean isNamed =
        !actor.isPrivate()
            && actor.name().filter(n -> Character.isUpperCase(n.codePointAt(0))).isPresent();
    String local = isNamed ? actor.label() : "at-" + actor.begin() + "-" + actor.end();
    IRI name = Names.iri(report.found("entity", local));
    triples.add(name, RDFS.LABEL, actor.label());
    return name;
  }

  IRI place(Location place) {
    IRI name =
        Names.iri(
            place
                .geonames()
                .map(number -> "https://sws.geonames.org/" + number + "/")
                .orElseGet(() -> report.found("place", place.name())));
    triples.add(name, RDF.TYPE, Names.sem("Place"));
    triples.add(name, RDFS.LABEL, place.name());
    if (!place.precision().isEmpty()) {
      triples.add(name, Names.own("precision"), place.precision());
    }
    place.country().ifPresent(country -> triples.add(name, Names.own("country"), country));
    place.latitude().ifPresent(degrees -> triples.add(name, Names.geo("lat"), degrees));
    place.longitude().ifPresent(degrees -> triples.add(name, Names.geo("long"), degrees));
    return name;
  }

  IRI time(When when) {
    IRI name = Names.iri("urn:hearsay:time:" + when);
    triples.add(name, RDF.TYPE, Names.sem("Time"));
    if (when.since().equals(when.until())) {
      day(name, "hasTimeStamp", when.since());
    } else {
      day(name, "hasEarliestBeginTimeStamp", when.since());
      day(name, "hasLatestEndTimeStamp", when.until());
    }
    return name;
  }

  private void day(IRI name, String property, LocalDate day) {
    triples.add(name, Names.sem(property), Names.VALUES.createLiteral(day.toString(), XSD.DATE));
  }
}
