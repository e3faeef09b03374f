package org.hearsay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hearsay.coding.Coder;
import org.hearsay.coding.Knowledge;
import org.hearsay.place.Gazetteer;
import org.hearsay.report.Metadata;
import org.hearsay.report.Publication;
import org.hearsay.report.Report;
import org.junit.jupiter.api.Test;

/** Who named persons are, by a table of two invented ministers of Norway and one of Sweden. */
class IdentitiesTest {
  private static final List<Office> OFFICES =
      List.of(
          office("Ingvild Tordahl", "NOR", "foreign minister", "2021-10", "2024-02"),
          office("Ingvild Tordahl", "NOR", "prime minister", "2024-03", ""),
          office("Bergitta Almlund", "SWE", "finance minister", "2019-01", "2022-09"),
          office("Kalle Almlund", "NOR", "defence minister", "2019-01", "2022-09"));

  private static final Coder CODER =
      new Coder(
          new Knowledge(
              Gazetteer.none(),
              name ->
                  OFFICES.stream()
                      .filter(
                          o ->
                              (" " + o.holder().toLowerCase(java.util.Locale.ROOT))
                                  .endsWith(" " + name.toLowerCase(java.util.Locale.ROOT)))
                      .toList()),
          Coder.DEFAULT_LIMIT);

  private static Office office(String holder, String country, String role, String from, String to) {
    return new Office(
        holder,
        Optional.of(country),
        Sector.GOV,
        role,
        YearMonth.parse(from),
        to.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(to)),
        "test:1");
  }

  private static Entity entity(String day, String text, String words) {
    Metadata none = Metadata.NONE;
    Metadata dated =
        new Metadata(
            none.title(),
            none.byline(),
            none.dateline(),
            none.agencies(),
            none.outlet(),
            none.url(),
            Optional.of("en"),
            Optional.of(new Publication(day, Publication.Basis.GIVEN)),
            none.retrieved());
    return CODER.code(Report.of("r", text, dated)).entities().all().stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.span().in(text).equals(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entity \"" + words + "\" in: " + text));
  }

  @Test
  void aPersonInOfficeIsPublicAndOfTheCountry() {
    Entity e =
        entity("2024-05-02", "Ingvild Tordahl rejected the plan on Thursday.", "Ingvild Tordahl");
    assertEquals(Optional.of("NOR"), e.country());
    assertEquals(Optional.of(true), e.isPublic());
    assertEquals(java.util.Set.of(Sector.GOV), e.sectors());
    assertEquals(Optional.of("test:1: Ingvild Tordahl, prime minister 2024-03/"), e.why());
  }

  @Test
  void ofTwoOfOneNameTheOneInTheToldOfficeIsMeant() {
    String text = "Norway's defence minister Almlund and Sweden's envoy rejected the plan.";
    Entity e = entity("2021-05-02", text, "Norway's defence minister Almlund");
    assertEquals(Optional.of("NOR"), e.country());
    String bare = "Sweden and Norway met. Finance minister Almlund rejected the plan.";
    assertEquals(
        Optional.of("SWE"), entity("2021-05-02", bare, "Finance minister Almlund").country());
  }

  @Test
  void outOfOfficeOnlyTheCountryIsKnown() {
    Entity e =
        entity(
            "2023-05-02",
            "Bergitta Almlund of Sweden wrote a book about trout.",
            "Bergitta Almlund of Sweden");
    assertEquals(Optional.of("SWE"), e.country());
    assertEquals(false, e.isPublic().orElse(false));
  }

  @Test
  void aLesserOfficeCountsOnlyWhereItsCountryIsNamed() {
    String text = "Kalle Almlund rejected the plan on Thursday.";
    assertEquals(Optional.empty(), entity("2021-05-02", text, "Kalle Almlund").country());
    String norway = "Norway waited. Kalle Almlund rejected the plan on Thursday.";
    assertEquals(Optional.of("NOR"), entity("2021-05-02", norway, "Kalle Almlund").country());
  }

  @Test
  void aSurnameOfTwoPeopleOfTwoCountriesSaysNothing() {
    String text = "Norway and Sweden waited. Almlund rejected the plan on Thursday.";
    Entity e = entity("2021-05-02", text, "Almlund");
    assertEquals(Optional.empty(), e.country());
  }

  @Test
  void whatTheReportSaysGoesFirst() {
    String text = "The farmer Ingvild Tordahl sold her cows on Thursday. Tordahl was sad.";
    Entity e = entity("2024-05-02", text, "Tordahl");
    assertEquals(Optional.empty(), e.country());
    assertEquals(false, e.isPublic().orElse(false));
  }

  @Test
  void aNounFindsTheHolderOfTheOffice() {
    String text =
        "Ingvild Tordahl arrived in Oslo on Thursday. The prime minister rejected the plan.";
    assertEquals("Ingvild Tordahl", entity("2024-05-02", text, "The prime minister").name());
  }
}
