package org.hearsay.exchange.graph;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.CodedRecord.Quantity;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.iri.ReportIri;

/** What one report tells of an event, in the graph of the report. */
final class TellingGraph {
  private final Triples triples;
  private final ReportIri report;
  private final Telling telling;
  private final Parts parts;

  TellingGraph(Triples triples, ReportIri report, Telling telling) {
    this.triples = triples;
    this.report = report;
    this.telling = telling;
    this.parts = new Parts(triples, report);
  }

  void write(IRI event) {
    IRI document = document();
    IRI mention = words(telling.trigger());
    triples.add(event, Names.gaf("denotedBy"), mention);
    triples.add(mention, RDF.TYPE, Names.own("Mention"));
    triples.add(mention, RDFS.LABEL, telling.trigger().text());
    triples.add(mention, Names.own("sentence"), telling.sentence().text());
    triples.add(mention, Names.own("status"), telling.status());
    triples.add(mention, Names.own("asserts"), Names.VALUES.createLiteral(telling.asserts()));
    triples.add(mention, Names.own("confidence"), telling.confidence());
    triples.add(mention, Names.prov("wasDerivedFrom"), document);
    triples.add(mention, Names.grasp("hasAttribution"), attributions(document));
    parties(telling.asserts() ? event : mention);
  }

  /** Of the event only where the report asserts it: no deed is laid to anybody by a denial. */
  private void parties(IRI subject) {
    boolean isEvent = telling.asserts();
    for (Actor actor : telling.actors()) {
      IRI party = parts.actor(actor);
      triples.add(subject, Names.own(isEvent ? "actor" : "toldActor"), party);
      if (isEvent) {
        triples.add(subject, Names.sem("hasActor"), party);
      }
    }
    for (Actor recipient : telling.recipients()) {
      IRI party = parts.actor(recipient);
      triples.add(subject, Names.own(isEvent ? "recipient" : "toldRecipient"), party);
      if (isEvent) {
        triples.add(subject, Names.sem("hasActor"), party);
      }
    }
    IRI hasPlace = isEvent ? Names.sem("hasPlace") : Names.own("toldPlace");
    telling.place().ifPresent(place -> triples.add(subject, hasPlace, parts.place(place)));
    IRI hasTime = isEvent ? Names.sem("hasTime") : Names.own("toldTime");
    telling.date().ifPresent(date -> triples.add(subject, hasTime, parts.time(date)));
    for (Quantity quantity : telling.quantities()) {
      triples.add(subject, Names.own("quantity"), quantity.what() + ": " + quantity.text());
    }
  }

  /** The innermost attribution of the chain; the last is always the outlet's. */
  private IRI attributions(IRI document) {
    IRI outlet = Names.iri(report.found("voice", "outlet"));
    triples.add(outlet, RDF.TYPE, Names.grasp("Attribution"));
    triples.add(outlet, Names.own("sourceType"), "outlet");
    Header header = telling.report();
    Optional<IRI> who = header.outlet().map(name -> parts.source(name, "medium"));
    triples.add(outlet, Names.grasp("wasAttributedTo"), who.orElse(document));
    triples.add(outlet, Names.prov("wasDerivedFrom"), document);
    IRI inner = outlet;
    List<Ground> grounds = telling.grounds();
    for (int i = grounds.size() - 1; i >= 0; i--) {
      inner = attribution(grounds.get(i), inner);
    }
    return inner;
  }

  private IRI attribution(Ground ground, IRI around) {
    IRI name = Names.iri(report.found("attribution", ground.id()));
    triples.add(name, RDF.TYPE, Names.grasp("Attribution"));
    triples.add(name, Names.own("kind"), ground.kind());
    triples.add(name, Names.own("sourceType"), ground.sourceType());
    triples.add(name, Names.own("polarity"), ground.negative() ? "negative" : "positive");
    triples.add(name, Names.own("accusing"), Names.VALUES.createLiteral(ground.accusing()));
    triples.add(name, Names.own("confidence"), ground.confidence());
    if (ground.source().isPresent() && ground.isClear()) {
      IRI source = parts.source(ground.source().get(), ground.sourceType());
      triples.add(name, Names.grasp("wasAttributedTo"), source);
      triples.add(name, Names.prov("wasAttributedTo"), source);
    }
    ground.cue().ifPresent(cue -> triples.add(name, Names.own("cue"), cue.text()));
    for (Piece piece : ground.content()) {
      IRI words = words(piece);
      triples.add(name, Names.gaf("denotedBy"), words);
      triples.add(words, RDFS.LABEL, piece.text());
    }
    triples.add(name, Names.grasp("hasAttribution"), around);
    return name;
  }

  private IRI document() {
    IRI document = Names.iri(report.document());
    Header header = telling.report();
    triples.add(document, RDF.TYPE, Names.prov("Entity"));
    triples.add(document, Names.terms("identifier"), header.id());
    if (!header.title().isBlank()) {
      triples.add(document, Names.terms("title"), header.title());
    }
    header.published().ifPresent(time -> triples.add(document, Names.terms("issued"), time));
    header
        .outlet()
        .ifPresent(
            outlet ->
                triples.add(
                    document, Names.prov("wasAttributedTo"), parts.source(outlet, "medium")));
    return document;
  }

  private IRI words(Piece piece) {
    return Names.iri(report.words(piece.begin(), piece.end()));
  }
}
