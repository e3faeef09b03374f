package org.hearsay.exchange.graph;

import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.hearsay.exchange.iri.Iris;
import org.hearsay.exchange.json.WellFormed;

/** The vocabularies. */
final class Names {
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String GAF = "http://groundedannotationframework.org/gaf#";
  static final String GRASP = "http://groundedannotationframework.org/grasp#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String TERMS = "http://purl.org/dc/terms/";

  static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  /** What is no Char of XML 1.0, and so no xsd:string. */
  private static final Pattern NO_CHAR =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private Names() {}

  static IRI sem(String name) {
    return VALUES.createIRI(SEM, name);
  }

  static IRI gaf(String name) {
    return VALUES.createIRI(GAF, name);
  }

  static IRI grasp(String name) {
    return VALUES.createIRI(GRASP, name);
  }

  static IRI prov(String name) {
    return VALUES.createIRI(PROV, name);
  }

  static IRI geo(String name) {
    return VALUES.createIRI(GEO, name);
  }

  static IRI terms(String name) {
    return VALUES.createIRI(TERMS, name);
  }

  /** Of our own. */
  static IRI own(String name) {
    return VALUES.createIRI(Iris.VOCABULARY, Iris.segment(name));
  }

  static IRI iri(String iri) {
    return VALUES.createIRI(iri);
  }

  static Literal text(String text) {
    return VALUES.createLiteral(NO_CHAR.matcher(WellFormed.of(text)).replaceAll("\uFFFD"));
  }
}
