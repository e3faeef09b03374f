package org.hearsay.exchange.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.graph.Jena;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationFormatTest {
  private static final String PREFIXES =
      "PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX h: <urn:hearsay:vocabulary:>"
          + " PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";

  private final Path folder;

  AnnotationFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void statementsAndTriggersAreAnnotations() {
    Path file =
        Written.mentions(new AnnotationFormat(), folder, Selection.standard(), Ferry.sourced());
    assertEquals(
        List.of(
            "http://www.w3.org/ns/oa#classifying | arrested",
            "http://www.w3.org/ns/oa#describing | \"Police "
                + Ferry.ASTRAL
                + " arrested two men,\"",
            "http://www.w3.org/ns/oa#describing | \"Police "
                + Ferry.ASTRAL
                + " arrested two men,\" she said"),
        Jena.rows(
            Jena.jsonLd(file),
            PREFIXES
                + "SELECT ?why ?exact { ?a a oa:Annotation ; oa:motivatedBy ?why ;"
                + " oa:hasTarget [ oa:hasSource <https://news.example/sourced> ;"
                + " oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?exact ] ] }"
                + " ORDER BY ?why ?exact"));
  }

  @Test
  void bothSelectorsFindTheWords() throws IOException {
    Path file =
        Written.mentions(new AnnotationFormat(), folder, Selection.standard(), Ferry.sourced());
    String text = Ferry.sourced().json();
    text = new ObjectMapper().readTree(text).get("report").get("text").textValue();
    JsonNode page = new ObjectMapper().readTree(file.toFile());
    int targets = 0;
    for (JsonNode target : page.findValues("selector")) {
      targets++;
      JsonNode quote = target.get(0);
      JsonNode position = target.get(1);
      int begin = text.offsetByCodePoints(0, position.get("start").intValue());
      int end = text.offsetByCodePoints(0, position.get("end").intValue());
      String exact = quote.get("exact").textValue();
      String prefix = quote.get("prefix").textValue();
      String suffix = quote.get("suffix").textValue();
      assertEquals(exact, text.substring(begin, end));
      assertTrue(text.substring(0, begin).endsWith(prefix), prefix);
      assertTrue(text.substring(end).startsWith(suffix), suffix);
      assertTrue(prefix.codePointCount(0, prefix.length()) <= 32, prefix);
      assertEquals(text.indexOf(prefix + exact + suffix), begin - prefix.length());
    }
    assertEquals(3, targets);
  }

  @Test
  void theVoiceIsAlwaysTold() {
    Path file =
        Written.mentions(
            new AnnotationFormat(), folder, Selection.all(), Ferry.sourced(), Bridge.denied());
    List<String> bodies =
        Jena.rows(
            Jena.jsonLd(file),
            PREFIXES
                + "SELECT ?text { ?a oa:hasBody [ oa:hasPurpose oa:describing ; rdf:value ?text ] }"
                + " ORDER BY ?text");
    assertEquals(
        List.of(
            "Sarn Weekly reports that Northern Column denied",
            "Sarn Weekly reports that Northern Column denied: ASSAULT by Northern Column",
            "The Daily Ferry reports that Coast News Agency said",
            "The Daily Ferry reports that Coast News Agency said that Ute Brandt said",
            "The Daily Ferry reports that Coast News Agency said that Ute Brandt said: COERCE by"
                + " Police towards two men"),
        bodies);
  }
}
