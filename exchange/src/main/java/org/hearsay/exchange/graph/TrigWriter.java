package org.hearsay.exchange.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.hearsay.exchange.export.Counts;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.iri.Iris;
import org.hearsay.exchange.iri.ReportIri;

/**
 * Writes TriG. What an event is as a whole stands in a graph of its own, {@code
 * urn:hearsay:events}; what a report tells of it in the graph of the report.
 */
final class TrigWriter implements EventWriter {
  /** The graph of what holds for events over all their reports. */
  private static final IRI EVENTS = Names.iri("urn:hearsay:events");

  private final OutputStream file;
  private final TriGWriter out;

  TrigWriter(Path output) throws IOException {
    this.file = new BufferedOutputStream(Files.newOutputStream(output));
    this.out = new TriGWriter(file);
    out.startRDF();
    out.handleNamespace("sem", Names.SEM);
    out.handleNamespace("gaf", Names.GAF);
    out.handleNamespace("grasp", Names.GRASP);
    out.handleNamespace("prov", Names.PROV);
    out.handleNamespace("geo", Names.GEO);
    out.handleNamespace("dcterms", Names.TERMS);
    out.handleNamespace("rdf", RDF.NAMESPACE);
    out.handleNamespace("rdfs", RDFS.NAMESPACE);
    out.handleNamespace("xsd", XSD.NAMESPACE);
    out.handleNamespace("hearsay", Iris.VOCABULARY);
  }

  @Override
  public void add(EventRecord event) throws IOException {
    IRI name = Names.iri("urn:hearsay:event:" + Iris.segment(event.id()));
    try {
      whole(name, event);
      for (Telling telling : event.tellings()) {
        ReportIri report = ReportIri.of(telling.report());
        Triples triples = new Triples(out, Names.iri(report.report()));
        new TellingGraph(triples, report, telling).write(name);
      }
    } catch (RDFHandlerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void whole(IRI name, EventRecord event) {
    Triples triples = new Triples(out, EVENTS);
    triples.add(name, RDF.TYPE, Names.sem("Event"));
    triples.add(name, Names.terms("identifier"), event.id());
    triples.add(name, Names.sem("eventType"), Names.own(event.type().name()));
    event.modes().forEach(mode -> triples.add(name, Names.own("mode"), mode));
    event.contexts().forEach(context -> triples.add(name, Names.own("context"), context));
    triples.add(name, Names.own("status"), event.status());
    Counts counts = event.counts();
    triples.add(name, Names.own("articles"), counts.articles());
    triples.add(name, Names.own("uniqueTexts"), counts.uniqueTexts());
    triples.add(name, Names.own("outlets"), counts.outlets());
    triples.add(name, Names.own("originsAsserting"), counts.asserting());
    triples.add(name, Names.own("originsDenying"), counts.denying());
  }

  @Override
  public void close() throws IOException {
    try (OutputStream closed = file) {
      out.endRDF();
      closed.flush();
    } catch (RDFHandlerException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
