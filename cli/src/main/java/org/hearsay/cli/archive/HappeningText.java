package org.hearsay.cli.archive;

import static org.hearsay.cli.archive.Listing.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Contradiction;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.cli.display.Palette;

/** One happening in words, or as a row a telling. */
final class HappeningText {
  private final HappeningView view;
  private final Map<Long, Row> reports = new HashMap<>();
  private final OriginText origins = new OriginText(this::row);

  HappeningText(Archive archive, HappeningView view) {
    this.view = view;
    view.witnesses().forEach(w -> reports.computeIfAbsent(w.report(), archive.questions()::report));
  }

  String words(Palette palette, int columns) {
    Happening h = view.happening();
    Pages page = new Pages(palette, columns);
    page.title(h.label());
    page.line(
        Stream.of(
                h.since().orElse("undated"),
                h.place().orElse(""),
                h.country().orElse(""),
                h.status())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" · ")));
    page.line(
        String.format(
            "%s, %s, %s, at least %s",
            Pages.count(h.articles(), "article"),
            Pages.count(h.uniqueTexts(), "unique text"),
            Pages.count(h.outlets(), "outlet"),
            Pages.count(h.origins(), "traceable origin")));
    origins(page, "Asserts", view.origins().asserts());
    origins(page, "Denies", view.origins().denies());
    if (!view.origins().relaying().isEmpty()) {
      page.heading("Only relays");
      page.item(String.join(", ", view.origins().relaying()));
    }
    for (Contradiction c : view.contradictions()) {
      page.heading("Told differently: " + c.about());
      c.values().forEach(v -> page.item(origins.of(v)));
    }
    page.heading("In their words");
    Map<Long, List<Witness>> byReport =
        view.witnesses().stream()
            .collect(
                Collectors.groupingBy(Witness::report, LinkedHashMap::new, Collectors.toList()));
    byReport.forEach((report, tellings) -> tellings(page, row(report), tellings));
    return page.toString();
  }

  /** The report and those of its sentences that tell it, each once. */
  private static void tellings(Pages page, Row row, List<Witness> tellings) {
    page.line(
        Pages.time(row.published())
            + row.outlet().orElse("An unknown outlet")
            + " reports ("
            + row.name()
            + ")");
    Set<String> seen = new HashSet<>();
    for (Witness w : tellings) {
      if (seen.add(w.telling().sentence())) {
        String voices = voices(w);
        page.item(
            (voices.isEmpty() ? "" : "on the word of " + voices + ": ") + w.telling().sentence());
      }
    }
  }

  private static String voices(Witness witness) {
    return witness.telling().voices().stream()
        .map(HappeningText::voice)
        .collect(Collectors.joining(" ← "));
  }

  private void origins(Pages page, String side, List<Origin> all) {
    if (!all.isEmpty()) {
      page.heading(side);
      all.forEach(o -> page.item(origins.of(o)));
    }
  }

  private Row row(long report) {
    return Objects.requireNonNull(reports.get(report));
  }

  /** A row a telling. */
  Listing rows() {
    Listing listing =
        new Listing(
            column("published", 9),
            column("outlet", 2),
            column("report", 2),
            column("status", 9),
            column("on the word of", 1.5),
            column("sentence", 1));
    for (Witness w : view.witnesses()) {
      Row row = row(w.report());
      listing.add(
          row.published().map(p -> p.substring(0, Math.min(16, p.length()))),
          row.outlet(),
          row.name(),
          w.telling().status(),
          voices(w),
          w.telling().sentence());
    }
    return listing;
  }

  private static String voice(Voice voice) {
    String who = voice.text().isEmpty() ? "(nobody named)" : voice.text();
    return voice.denies() ? who + " (denies)" : who;
  }
}
