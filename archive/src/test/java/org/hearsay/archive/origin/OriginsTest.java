package org.hearsay.archive.origin;

import static org.hearsay.archive.origin.Witnesses.at;
import static org.hearsay.archive.origin.Witnesses.by;
import static org.hearsay.archive.origin.Witnesses.denies;
import static org.hearsay.archive.origin.Witnesses.dispatch;
import static org.hearsay.archive.origin.Witnesses.impersonal;
import static org.hearsay.archive.origin.Witnesses.medium;
import static org.hearsay.archive.origin.Witnesses.onTheSpot;
import static org.hearsay.archive.origin.Witnesses.person;
import static org.hearsay.archive.origin.Witnesses.reprint;
import static org.hearsay.archive.origin.Witnesses.undated;
import static org.hearsay.archive.origin.Witnesses.voice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.archive.happening.Voice;
import org.junit.jupiter.api.Test;

/** The counting rules of training/dossiers/README.md. */
class OriginsTest {
  private static final Voice VARGA = person("Ilse Varga", "minister");
  private static final Voice RASK = person("Pavo Rask", "rebel commander");

  /** Articles, unique texts, outlets and origins, then what asserts and what denies. */
  private static String counted(Witness... witnesses) {
    Origins o = Origins.of(List.of(witnesses));
    assertEquals(o.asserts().size() + o.denies().size(), o.atLeast());
    return "%d %d %d %d: %s / %s"
        .formatted(
            o.articles(),
            o.uniqueTexts(),
            o.outlets(),
            o.atLeast(),
            String.join(", ", o.asserts().stream().map(Origin::label).toList()),
            String.join(", ", o.denies().stream().map(Origin::label).toList()));
  }

  @Test
  void oneMinisterQuotedByThreeOutletsIsOneOrigin() {
    Voice short1 = voice(Optional.of("Varga"), "Varga", "person", "minister");
    assertEquals(
        "3 3 3 1: minister Ilse Varga / ",
        counted(by(1, "Post", VARGA), by(2, "Herald", short1), by(3, "Bote", VARGA)));
  }

  @Test
  void anotherStatementOfTheSameSourceIsTheSameOrigin() {
    assertEquals(
        "1 1 1 1: minister Ilse Varga / ", counted(by(1, "Post", VARGA), by(1, "Post", VARGA)));
  }

  @Test
  void twoSourcesAreTwoOrigins() {
    assertEquals(
        "2 2 2 2: minister Ilse Varga, rebel commander Pavo Rask / ",
        counted(by(1, "Post", VARGA), by(2, "Herald", RASK)));
  }

  @Test
  void aDispatchWithItsReprintsIsOneTextAndOneOrigin() {
    assertEquals(
        "3 1 3 1: VPA (dispatch) / ",
        counted(dispatch(1, "VPA"), reprint(1, 2, "Post"), reprint(1, 3, "Herald")));
    Origin only =
        Origins.of(List.of(dispatch(1, "VPA"), reprint(1, 2, "Post"), reprint(1, 3, "Herald")))
            .asserts()
            .get(0);
    assertEquals(Origin.Kind.DISPATCH, only.kind());
    assertEquals(List.of(1L, 2L, 3L), only.reports());
  }

  @Test
  void impersonalWordsAreNoOriginBesideASource() {
    assertEquals(
        "2 2 2 1: minister Ilse Varga / ",
        counted(by(1, "Post", impersonal()), by(2, "Herald", VARGA)));
    assertEquals("1 1 1 0:  / ", counted(by(1, "Post", impersonal())));
  }

  @Test
  void anOutletThatCitesAnotherAddsNone() {
    assertEquals(
        "2 2 2 1: minister Ilse Varga / ",
        counted(by(1, "Post", VARGA), by(2, "Herald", VARGA, medium("Post"))));
    assertEquals(
        "2 2 2 1: VPA (dispatch) / ", counted(dispatch(1, "VPA"), by(2, "Herald", medium("VPA"))));
    assertEquals(
        List.of("Herald"),
        Origins.of(List.of(dispatch(1, "VPA"), by(2, "Herald", medium("VPA")))).relaying());
  }

  @Test
  void aCitedMediumThatIsNotThereCountsOnlyWhereNobodyElseVouches() {
    assertEquals(
        "2 2 2 1: Radio Brack (cited) / ",
        counted(by(1, "Post", medium("Radio Brack")), by(2, "Herald", medium("Radio Brack"))));
    assertEquals(
        "2 2 2 1: minister Ilse Varga / ",
        counted(by(1, "Post", medium("Radio Brack")), by(2, "Herald", VARGA)));
  }

  @Test
  void aReporterOnTheSpotIsOneOriginAnOutlet() {
    assertEquals(
        "2 2 1 1: Post (own reporter) / ", counted(onTheSpot(1, "Post"), onTheSpot(2, "Post")));
    assertEquals(
        "2 2 2 2: minister Ilse Varga, Post (own reporter) / ",
        counted(onTheSpot(1, "Post"), by(2, "Herald", VARGA)));
  }

  @Test
  void aReporterWhoHearsABriefingAddsNothing() {
    assertEquals("1 1 1 1: minister Ilse Varga / ", counted(onTheSpot(1, "Post", VARGA)));
  }

  @Test
  void anOwnVoiceCountsOnceAndOnlyWhereNobodyElseVouches() {
    assertEquals("2 2 2 1: Post (own voice) / ", counted(by(1, "Post"), by(2, "Herald")));
    assertEquals("2 2 2 1: minister Ilse Varga / ", counted(by(1, "Post"), by(2, "Herald", VARGA)));
    assertEquals("2 2 2 1: VPA (dispatch) / ", counted(by(1, "Post"), dispatch(2, "VPA")));
  }

  @Test
  void aDenialIsCountedApart() {
    assertEquals(
        "3 3 3 2: minister Ilse Varga / rebel commander Pavo Rask",
        counted(by(1, "Post", VARGA), by(2, "Herald", denies(RASK)), by(3, "Bote", denies(RASK))));
    Witness negated = Witnesses.with(2, "Herald", Optional.empty(), false, 2, "negated", RASK);
    assertEquals(
        "2 2 2 2: minister Ilse Varga / rebel commander Pavo Rask",
        counted(by(1, "Post", VARGA), negated));
  }

  /** What is said of the only origin: its side, its reports, and where it took the other before. */
  private static String turned(Witness... witnesses) {
    Origins o = Origins.of(List.of(witnesses));
    assertEquals(1, o.atLeast());
    Origin only = (o.asserts().isEmpty() ? o.denies() : o.asserts()).get(0);
    return (only.denies() ? "denies " : "asserts ") + only.reports() + " " + only.before();
  }

  @Test
  void whoAssertsFirstAndDeniesLaterStandsAmongThoseWhoDeny() {
    assertEquals("denies [1, 2] [1]", turned(by(1, "Post", VARGA), by(2, "Herald", denies(VARGA))));
    assertEquals(
        "2 2 2 1:  / minister Ilse Varga",
        counted(by(1, "Post", VARGA), by(2, "Herald", denies(VARGA))));
    assertEquals(
        "denies [1, 2] [1]",
        turned(at(by(2, "Herald", denies(VARGA)), Optional.of(5L)), by(1, "Post", VARGA)),
        "by time, not by when it was added");
  }

  @Test
  void whoDeniesFirstAndOwnsUpLaterStandsAmongThoseWhoAssert() {
    assertEquals(
        "asserts [1, 2] [1]", turned(by(1, "Post", denies(VARGA)), by(2, "Herald", VARGA)));
  }

  @Test
  void aReportThatTellsOfBothSidesIsADenial() {
    assertEquals("denies [1] [1]", turned(by(1, "Post", denies(VARGA)), by(1, "Post", VARGA)));
  }

  @Test
  void whereNobodyCanTellWhichCameLastADenialStandsAndNothingIsSaidToBeEarlier() {
    assertEquals(
        "denies [1, 2] []", turned(undated(by(1, "Post", denies(VARGA))), by(2, "Herald", VARGA)));
    assertEquals(
        "denies [1, 2] []",
        turned(
            at(by(1, "Post", VARGA), Optional.of(7L)),
            at(by(2, "Herald", denies(VARGA)), Optional.of(7L))));
  }

  @Test
  void copiesOfAnEarlierWordAreEarlierToo() {
    assertEquals(
        "denies [1, 2, 3] [1, 3]",
        turned(by(1, "Post", VARGA), by(2, "Herald", denies(VARGA)), reprint(1, 3, "Bote", VARGA)));
  }

  @Test
  void aCopyInWhichASourceDeniesIsHeard() {
    assertEquals(
        "denies [1, 2] [1]", turned(by(1, "Post", VARGA), reprint(1, 2, "Herald", denies(VARGA))));
    assertEquals(
        "2 1 2 1: minister Ilse Varga / ",
        counted(by(1, "Post", VARGA), reprint(1, 2, "Herald", denies(RASK))),
        "but is no origin of its own");
  }

  @Test
  void whoSpeaksForABodyIsOneWithIt() {
    Voice police = voice(Optional.of("Orrin police"), "Orrin police", "organization");
    Voice spokesman = voice(Optional.empty(), "a police spokesman", "person", "police spokesman");
    assertEquals(
        "2 2 2 1: Orrin police / ", counted(by(1, "Post", spokesman), by(2, "Herald", police)));
  }

  @Test
  void twoReportsOfOneOutletAreOneOutlet() {
    assertEquals(
        "2 2 1 1: minister Ilse Varga / ", counted(by(1, "Post", VARGA), by(2, "Post", VARGA)));
    assertEquals("0 0 0 0:  / ", counted());
  }
}
