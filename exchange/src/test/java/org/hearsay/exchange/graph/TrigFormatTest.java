package org.hearsay.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linked data as Jena reads it. */
class TrigFormatTest {
  private static final String PREFIXES =
      "PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>"
          + " PREFIX gaf: <http://groundedannotationframework.org/gaf#>"
          + " PREFIX grasp: <http://groundedannotationframework.org/grasp#>"
          + " PREFIX prov: <http://www.w3.org/ns/prov#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX h: <urn:hearsay:vocabulary:> ";

  private final Path folder;

  TrigFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> rows(Dataset data, String query) {
    return Jena.rows(data, PREFIXES + query);
  }

  private Dataset mentions(Selection selection, CodedLine... lines) {
    return Jena.trig(Written.mentions(new TrigFormat(), folder, selection, lines));
  }

  @Test
  void eachReportHasAGraphThatTellsTheEvent() {
    assertEquals(
        List.of(
            "urn:hearsay:report:own | Northern Column | Drovian army | Sarn | 2024-03-04",
            "urn:hearsay:report:sourced | Northern Column | - | Sarn | 2024-03-04"),
        rows(
            mentions(Selection.standard(), Bridge.own(), Bridge.sourced()),
            "SELECT ?g ?who ?whom ?where ?when { GRAPH ?g {"
                + " ?e h:actor/rdfs:label ?who ; sem:hasPlace/rdfs:label ?where ;"
                + " sem:hasTime/sem:hasTimeStamp ?when ."
                + " OPTIONAL { ?e h:recipient/rdfs:label ?whom } } } ORDER BY ?g"));
  }

  @Test
  void theMentionNamesItsWordsInCodePoints() {
    String text = Ferry.sourced().json();
    int units = text.indexOf("arrested");
    assertFalse(units < 0);
    assertEquals(
        List.of("https://news.example/sourced#char=65,73 | arrested"),
        rows(
            mentions(Selection.standard(), Ferry.sourced()),
            "SELECT ?m ?words { GRAPH ?g { ?e gaf:denotedBy ?m . ?m a h:Mention ;"
                + " rdfs:label ?words } }"));
  }

  @Test
  void theChainOfAttributionsEndsAtTheOutlet() {
    assertEquals(
        List.of("Coast News Agency", "The Daily Ferry", "Ute Brandt"),
        rows(
            mentions(Selection.standard(), Ferry.sourced()),
            "SELECT ?who { GRAPH ?g { ?m a h:Mention ; grasp:hasAttribution+ ?a ."
                + " ?a grasp:wasAttributedTo/rdfs:label ?who } } ORDER BY ?who"));
    assertEquals(
        List.of("Ute Brandt"),
        rows(
            mentions(Selection.standard(), Ferry.sourced()),
            "SELECT ?who { GRAPH ?g { ?m a h:Mention ;"
                + " grasp:hasAttribution/grasp:wasAttributedTo/rdfs:label ?who } }"));
  }

  @Test
  void aDenialLaysNoDeedToAnybody() {
    Dataset data = mentions(Selection.all(), Bridge.denied());
    assertEquals(List.of(), rows(data, "SELECT ?a { GRAPH ?g { ?e sem:hasActor ?a } }"));
    assertEquals(
        List.of("Northern Column | negative"),
        rows(
            data,
            "SELECT ?who ?polarity { GRAPH ?g { ?m h:toldActor/rdfs:label ?who ;"
                + " grasp:hasAttribution/h:polarity ?polarity } }"));
  }

  @Test
  void aHappeningIsOneEventWithTheGraphsOfItsReports() {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      Dataset data =
          Jena.trig(Written.happenings(new TrigFormat(), folder, Selection.standard(), archive));
      assertEquals(
          List.of("urn:hearsay:event:happening-1 | 3 | 3"),
          rows(
              data,
              "SELECT ?e ?n (COUNT(DISTINCT ?g) AS ?graphs) {"
                  + " GRAPH <urn:hearsay:events> { ?e a sem:Event ; h:articles ?n }"
                  + " GRAPH ?g { ?e gaf:denotedBy ?m } } GROUP BY ?e ?n"));
    }
  }

  @Test
  void privatePersonsHaveNoName() {
    Path file =
        Written.mentions(new TrigFormat(), folder, Selection.standard(), Ferry.privateSource());
    assertEquals(
        List.of("(private person)"),
        rows(
            Jena.trig(file),
            "SELECT ?who { GRAPH ?g { ?a grasp:wasAttributedTo ?s . ?a h:kind ?k ."
                + " ?s rdfs:label ?who } }"));
    String named = Written.text(file).replace("Nils Aker, a fisherman, said that police", "");
    assertFalse(named.contains("Aker"), named);
  }
}
