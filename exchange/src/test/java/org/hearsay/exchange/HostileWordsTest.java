package org.hearsay.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.CodedLine;
import org.hearsay.exchange.annotation.AnnotationFormat;
import org.hearsay.exchange.citron.CitronFormat;
import org.hearsay.exchange.claim.ClaimFormat;
import org.hearsay.exchange.export.ExportFormat;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.graph.Jena;
import org.hearsay.exchange.graph.TrigFormat;
import org.hearsay.exchange.json.WellFormed;
import org.hearsay.exchange.plover.NgecFormat;
import org.hearsay.exchange.plover.PloverFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever words the reports hold, the files stay readable and hold the same words. */
class HostileWordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEPT = WellFormed.of(Ferry.HOSTILE);

  private final Path folder;

  HostileWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path written(ExportFormat format) {
    return Written.mentions(format, folder, Selection.all(), Ferry.hostile(), Ferry.sourced());
  }

  @Test
  void onlyAHalfOfAPairIsLost() {
    assertEquals(Ferry.HOSTILE.replace("\uD83D ", "\uFFFD "), KEPT);
    assertEquals("a\uFFFD\uFFFD", WellFormed.of("a\uDC00\uD800"));
    assertEquals(Ferry.ASTRAL, WellFormed.of(Ferry.ASTRAL));
  }

  @Test
  void linesOfJsonHoldTheWords() throws IOException {
    for (ExportFormat format : List.of(new PloverFormat(), new NgecFormat(), new CitronFormat())) {
      List<String> lines = List.of(Files.readString(written(format)).split("\n", -1));
      assertEquals(3, lines.size(), format.name() + ": two lines, and the end of the second");
      JsonNode first = JSON.readTree(lines.get(0));
      boolean found = first.findValuesAsText("text").contains(KEPT);
      found |= first.findValuesAsText("entity_text").contains(KEPT);
      assertTrue(found, format.name() + " " + first);
    }
  }

  @Test
  void jsonLdHoldsTheWords() {
    List<String> outlets =
        Jena.rows(
            Jena.jsonLd(written(new ClaimFormat())),
            "PREFIX s: <https://schema.org/> SELECT DISTINCT ?n { ?a s:publisher/s:name ?n }");
    assertTrue(outlets.contains(KEPT), outlets.toString());
    List<String> exact =
        Jena.rows(
            Jena.jsonLd(written(new AnnotationFormat())),
            "PREFIX oa: <http://www.w3.org/ns/oa#> SELECT ?n { ?s oa:exact ?n }");
    assertTrue(exact.contains("they struck " + KEPT), exact.toString());
  }

  @Test
  void trigHoldsTheWordsThatXmlKnows() {
    String kept = KEPT.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]", "\uFFFD");
    List<String> titles =
        Jena.rows(
            Jena.trig(written(new TrigFormat())),
            "SELECT ?t { GRAPH ?g { ?d <http://purl.org/dc/terms/title> ?t } }");
    assertTrue(titles.contains(kept), titles.toString());
  }

  @Test
  void nothingGivesEmptyFilesThatAreRead() {
    CodedLine[] none = {};
    for (ExportFormat format : List.of(new ClaimFormat(), new AnnotationFormat())) {
      Path file = Written.mentions(format, folder, Selection.all(), none);
      assertTrue(Jena.rows(Jena.jsonLd(file), "SELECT * { ?s <urn:x> ?o }").isEmpty());
    }
    assertEquals(
        "", Written.text(Written.mentions(new PloverFormat(), folder, Selection.all(), none)));
    assertTrue(
        Jena.rows(
                Jena.trig(Written.mentions(new TrigFormat(), folder, Selection.all(), none)),
                "SELECT * { GRAPH ?g { ?s ?p ?o } }")
            .isEmpty());
  }
}
