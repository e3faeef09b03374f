package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.origin.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counting rules of {@code training/dossiers/README.md}, each on reports made for it. */
class OriginsTest {
  private static final String ON_MONDAY = " arrested nine strikers in Vellin on Monday";

  private static CodedLine report(String id, String outlet, int hour, String text) {
    String time = String.format("2024-06-03T%02d:00:00Z", hour);
    return CodedLine.of(id, outlet, time, text).entity("n9", "Police", "office");
  }

  private static CodedLine arrest(CodedLine line, String... grounds) {
    return line.event(
        "e1",
        "COERCE",
        "arrested",
        e -> e.recipient("nine strikers").date("2024-06-03").on(grounds));
  }

  private static List<String> labels(List<Origin> origins) {
    return origins.stream().map(Origin::label).toList();
  }

  private static CodedLine minister(String id, String outlet, int hour, String more) {
    String told = "Police" + ON_MONDAY;
    CodedLine line =
        report(id, outlet, hour, told + ", interior minister Rolf Karsten said. " + more)
            .person("n1", "Rolf Karsten", "interior minister");
    line.claim("a1", told, c -> c.by("interior minister Rolf Karsten", "person", "n1"));
    return arrest(line, "a1");
  }

  @Test
  void oneMinisterInThreeOutletsIsOneOrigin(@TempDir Path folder) {
    try (Archive archive =
        Shelf.of(
            folder,
            minister("a", "Echo", 8, "The strike at the mill goes into its third week."),
            minister("b", "Post", 9, "Shops around the square had closed their shutters early."),
            minister("c", "Mail", 10, "Buses ran late all morning because of the crowd."))) {
      HappeningView view = Shelf.only(archive);
      assertEquals(3, view.happening().articles());
      assertEquals(3, view.happening().outlets());
      assertEquals(List.of("interior minister Rolf Karsten"), labels(view.origins().asserts()));
    }
  }

  @Test
  void aDispatchAndItsReprintsAreOneTextAndOneOrigin(@TempDir Path folder) {
    String text =
        "Police"
            + ON_MONDAY
            + " after they had blocked the gate of the mill for two hours. The mill has made no"
            + " flour since May. Its owners want to talk on Thursday.";
    try (Archive archive =
        Shelf.of(
            folder,
            arrest(report("a", "Ostmark Wire", 8, text)).agency("OW"),
            arrest(report("b", "Echo", 9, text + " ")),
            arrest(report("c", "Post", 10, "VELLIN - " + text)))) {
      HappeningView view = Shelf.only(archive);
      assertEquals(3, view.happening().articles());
      assertEquals(1, view.happening().uniqueTexts());
      assertEquals(List.of("OW (dispatch)"), labels(view.origins().asserts()));
    }
  }

  @Test
  void whatBecameKnownHasNoOrigin(@TempDir Path folder) {
    String told = "police" + ON_MONDAY;
    CodedLine line = report("a", "Blog", 8, "It became known that " + told + ".");
    line.claim("a1", told, c -> {});
    try (Archive archive = Shelf.of(folder, arrest(line, "a1"))) {
      assertEquals(0, Shelf.only(archive).happening().origins());
    }
  }

  @Test
  void anOutletThatCitesAnotherAddsNone(@TempDir Path folder) {
    String told = "police" + ON_MONDAY;
    CodedLine citing = report("b", "Blog", 12, "The Echo reported that " + told + ".");
    citing.entity("n2", "The Echo", "organization");
    citing.claim("a1", told, c -> c.by("The Echo", "medium", "n2"));
    try (Archive archive =
        Shelf.of(
            folder,
            minister("a", "The Echo", 8, "The strike at the mill goes into its third week."),
            arrest(citing, "a1"))) {
      HappeningView view = Shelf.only(archive);
      assertEquals(2, view.happening().articles());
      assertEquals(List.of("interior minister Rolf Karsten"), labels(view.origins().asserts()));
      assertEquals(List.of("Blog"), view.origins().relaying());
    }
  }

  @Test
  void aReporterWhoWasThereIsAnOriginBesideTheMinister(@TempDir Path folder) {
    CodedLine seen =
        arrest(
            report("b", "Bell", 9, "Our reporter stood at the gate when police" + ON_MONDAY + "."));
    try (Archive archive =
        Shelf.of(folder, minister("a", "Echo", 8, "The mill has made no flour since May."), seen)) {
      assertEquals(
          List.of("interior minister Rolf Karsten", "Bell (own reporter)"),
          labels(Shelf.only(archive).origins().asserts()));
    }
  }

  @Test
  void aDenialIsCountedApart(@TempDir Path folder) {
    String told = "police" + ON_MONDAY;
    CodedLine denial = report("b", "Post", 12, "Police chief Inga Volt denied that " + told + ".");
    denial.person("n2", "Inga Volt", "police chief");
    denial.claim("a1", told, c -> c.by("Police chief Inga Volt", "person", "n2").denied());
    CodedLine coded =
        denial.event(
            "e1",
            "COERCE",
            "arrested",
            e -> e.recipient("nine strikers").date("2024-06-03").on("a1"));
    try (Archive archive =
        Shelf.of(
            folder, minister("a", "Echo", 8, "The mill has made no flour since May."), coded)) {
      HappeningView view = Shelf.only(archive);
      assertEquals(List.of("police chief Inga Volt"), labels(view.origins().denies()));
      assertEquals(1, view.happening().denying());
      assertEquals(
          List.of("whether"), view.contradictions().stream().map(Contradiction::about).toList());
    }
  }

  @Test
  void anOutletsOwnVoiceCountsOnlyWhereNobodyElseVouches(@TempDir Path folder) {
    CodedLine own = arrest(report("b", "Blog", 9, "So police" + ON_MONDAY + ", then."));
    try (Archive archive = Shelf.of(folder, own)) {
      assertEquals(List.of("Blog (own voice)"), labels(Shelf.only(archive).origins().asserts()));
      Shelf.add(archive, minister("a", "Echo", 8, "The mill has made no flour since May."));
      assertEquals(
          List.of("interior minister Rolf Karsten"),
          labels(Shelf.only(archive).origins().asserts()));
    }
  }
}
