package org.hearsay.exchange.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Statements of one graph on their way to the file. */
final class Triples {
  private final RDFHandler out;
  private final IRI graph;

  Triples(RDFHandler out, IRI graph) {
    this.out = out;
    this.graph = graph;
  }

  void add(IRI subject, IRI property, Value value) {
    out.handleStatement(Names.VALUES.createStatement(subject, property, value, graph));
  }

  void add(IRI subject, IRI property, String text) {
    add(subject, property, Names.text(text));
  }

  void add(IRI subject, IRI property, int number) {
    add(subject, property, Names.VALUES.createLiteral(BigInteger.valueOf(number)));
  }

  void add(IRI subject, IRI property, double number) {
    add(subject, property, Names.VALUES.createLiteral(BigDecimal.valueOf(number)));
  }
}
