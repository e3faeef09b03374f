package org.hearsay.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.archive.facet.Entry;
import org.hearsay.archive.facet.Facet;
import org.hearsay.archive.facet.FacetTable;
import org.hearsay.archive.facet.Standing;
import org.hearsay.archive.happening.Site;
import org.hearsay.archive.happening.Telling;
import org.hearsay.archive.happening.TellingTable;
import org.hearsay.archive.origin.Origins;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.event.EventType;
import org.hearsay.event.Ontology;

/**
 * Counts anew what has changed: the numbers of a happening, what it is called, when and where it
 * was.
 */
final class Counter {
  private static final Set<String> TOOK_PLACE = Set.of("actual", "historical");

  private final Database database;
  private final Reports reports;
  private final TellingTable tellings;
  private final FacetTable facets;
  private final Holdings holdings;

  Counter(Database database) {
    this.database = database;
    this.reports = new Reports(database);
    this.tellings = new TellingTable(database);
    this.facets = new FacetTable(database);
    this.holdings = new Holdings(database);
  }

  /** The tellings of a happening with what is known of their reports. */
  List<Witness> witnesses(long happening) {
    return told(happening).stream().map(Map.Entry::getValue).toList();
  }

  /** As {@link #witnesses}, each under its event's id in its report, or the empty string. */
  List<Map.Entry<String, Witness>> told(long happening) {
    Map<Long, Row> rows = new HashMap<>();
    List<Map.Entry<String, Witness>> witnesses = new ArrayList<>();
    for (TellingTable.Kept kept : tellings.of(happening)) {
      Row row = rows.computeIfAbsent(kept.telling().report(), reports::row);
      Witness witness =
          new Witness(
              row.id(),
              row.outlet(),
              row.agency(),
              row.ownReporter(),
              row.uniqueText().orElse(row.id()),
              row.published(),
              row.moment(),
              kept.telling());
      witnesses.add(Map.entry(kept.event(), witness));
    }
    return witnesses;
  }

  /** Counts all happenings that have changed. */
  void refresh() {
    for (long happening :
        database.all("SELECT id FROM happening WHERE stale = 1", r -> r.getLong(1))) {
      refresh(happening);
    }
  }

  private void refresh(long happening) {
    List<Witness> witnesses = witnesses(happening);
    if (witnesses.isEmpty()) {
      takeOut(happening);
      return;
    }
    Origins origins = Origins.of(witnesses);
    List<Telling> all = witnesses.stream().map(Witness::telling).toList();
    EventType type = EventType.valueOf(most(all, t -> Optional.of(t.type())).orElseThrow());
    String status = status(all);
    Optional<LocalDate> since = since(all);
    Whereabouts where = Whereabouts.of(all);
    Parties parties = Parties.of(all);
    double score = Ontology.standard().score(type, most(all, Telling::mode));
    database.change(
        "UPDATE happening SET type = ?, label = ?, since = ?, until = ?, country = ?, place = ?,"
            + " latitude = ?, longitude = ?, precision = ?, score = ?, status = ?, articles = ?,"
            + " unique_texts = ?, outlets = ?, origins = ?, denying = ?, actors = ?, recipients = ?,"
            + " stale = 0 WHERE id = ?",
        type.name(),
        Label.of(all, type.name()),
        since.map(LocalDate::toString),
        most(all, Telling::until).or(() -> since).map(LocalDate::toString),
        where.country(),
        where.place(),
        where.site().map(Site::latitude),
        where.site().map(Site::longitude),
        where.site().map(Site::precision),
        score,
        status,
        origins.articles(),
        origins.uniqueTexts(),
        origins.outlets(),
        origins.atLeast(),
        origins.denies().size(),
        Parties.bars(parties.actors()),
        Parties.bars(parties.recipients()),
        happening);
    NavigableMap<Long, Integer> entered = parties.facets();
    entered.put(Facet.ALL, 0);
    entered.put(Facet.type(type.name()), 0);
    where.country().ifPresent(c -> entered.put(Facet.country(c), 0));
    where.place().ifPresent(p -> entered.put(Facet.place(p), 0));
    witnesses.forEach(w -> w.outlet().ifPresent(o -> entered.put(Facet.outlet(o), 0)));
    Standing standing =
        Standing.of(
            origins.atLeast(), origins.articles(), since, type, TOOK_PLACE.contains(status), score);
    if (facets.enter(happening, new Entry(standing, where.spot(), entered))) {
      holdings.add(Holdings.HAPPENINGS, 1);
    }
  }

  /** It went into another, or nothing tells it any more. */
  private void takeOut(long happening) {
    if (facets.remove(happening)) {
      holdings.add(Holdings.HAPPENINGS, -1);
    }
    if (database.change(
            "UPDATE happening SET stale = 0 WHERE id = ? AND forward IS NOT NULL", happening)
        == 0) {
      database.change("DELETE FROM happening WHERE id = ?", happening);
      database.change("DELETE FROM happening_key WHERE happening = ?", happening);
    }
  }

  /** The day most of them state; else the first that one was published. */
  private static Optional<LocalDate> since(List<Telling> all) {
    return most(all, Telling::since)
        .or(() -> all.stream().flatMap(t -> t.published().stream()).min(Comparator.naturalOrder()));
  }

  static <T> Optional<T> most(List<Telling> all, Function<Telling, Optional<T>> of) {
    Map<T, Long> counts =
        all.stream()
            .flatMap(t -> of.apply(t).stream())
            .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Actual if one tells it so. */
  private static String status(List<Telling> all) {
    for (String status : List.of("actual", "historical", "future", "hypothetical")) {
      if (all.stream().anyMatch(t -> t.status().equals(status))) {
        return status;
      }
    }
    return "negated";
  }
}
