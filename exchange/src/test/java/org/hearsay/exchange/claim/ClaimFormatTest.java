package org.hearsay.exchange.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Shelf;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.graph.Jena;
import org.hearsay.exchange.table.Bridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims as Jena reads them. */
class ClaimFormatTest {
  private static final String PREFIXES =
      "PREFIX s: <https://schema.org/> PREFIX h: <urn:hearsay:vocabulary:> ";

  private final Path folder;

  ClaimFormatTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aClaimHasItsAuthorAndAppearance() {
    Path file = Written.mentions(new ClaimFormat(), folder, Selection.standard(), Ferry.sourced());
    assertEquals(
        List.of(
            "\"Police "
                + Ferry.ASTRAL
                + " arrested two men,\" | Ute Brandt |"
                + " https://news.example/sourced | The Daily Ferry"),
        Jena.rows(
            Jena.jsonLd(file),
            PREFIXES
                + "SELECT ?text ?name ?article ?outlet {"
                + " ?c a s:Claim ; s:text ?text ; s:author [ a s:Person ; s:name ?name ] ;"
                + " s:appearance ?article ."
                + " ?article a s:NewsArticle ; s:publisher [ s:name ?outlet ] }"));
  }

  @Test
  void whatIsSaidWithinHasWhoHoldsIt() {
    Path file = Written.mentions(new ClaimFormat(), folder, Selection.standard(), Ferry.sourced());
    assertEquals(
        List.of("urn:hearsay:report:sourced/attribution/a1"),
        Jena.rows(Jena.jsonLd(file), PREFIXES + "SELECT ?outer { ?inner h:within ?outer }"));
  }

  @Test
  void nobodyIsTheAuthorOfWhatHeDenies() {
    Path file = Written.mentions(new ClaimFormat(), folder, Selection.all(), Bridge.denied());
    assertEquals(
        List.of("Northern Column"),
        Jena.rows(Jena.jsonLd(file), PREFIXES + "SELECT ?who { ?c a s:Claim ; h:deniedBy ?who }"));
    assertEquals(
        List.of(), Jena.rows(Jena.jsonLd(file), PREFIXES + "SELECT ?a { ?c s:author ?a }"));
  }

  @Test
  void claimsOfOneHappeningContradict() {
    try (Archive archive = Shelf.of(folder, Bridge.own(), Bridge.sourced(), Bridge.denied())) {
      Path file = Written.happenings(new ClaimFormat(), folder, Selection.standard(), archive);
      assertEquals(
          List.of(
              "urn:hearsay:report:denied/attribution/a1 | urn:hearsay:report:own/telling/e1",
              "urn:hearsay:report:denied/attribution/a1 |"
                  + " urn:hearsay:report:sourced/attribution/a1",
              "urn:hearsay:report:own/telling/e1 | urn:hearsay:report:denied/attribution/a1",
              "urn:hearsay:report:sourced/attribution/a1 |"
                  + " urn:hearsay:report:denied/attribution/a1"),
          Jena.rows(
              Jena.jsonLd(file), PREFIXES + "SELECT ?a ?b { ?a h:contradicts ?b } ORDER BY ?a ?b"));
    }
  }

  @Test
  void privatePersonsAreNoAuthorsAndThereIsNoVerdict() {
    Path file =
        Written.mentions(
            new ClaimFormat(), folder, Selection.all(), Ferry.privateSource(), Bridge.accused());
    assertFalse(Written.text(file).contains("Nils Aker"), Written.text(file));
    assertFalse(Written.text(file).contains("ClaimReview"), Written.text(file));
  }
}
