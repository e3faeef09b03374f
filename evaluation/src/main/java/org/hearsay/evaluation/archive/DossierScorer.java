package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningFilter;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.trace.Trace;
import org.hearsay.evaluation.archive.Dossier.Event;
import org.hearsay.evaluation.archive.Dossier.Item;
import org.hearsay.evaluation.archive.Dossier.Quoted;
import org.hearsay.evaluation.archive.Dossier.Told;
import org.hearsay.evaluation.archive.Dossier.Variant;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Puts all dossiers of a file into one archive, in the order of publication, and compares. */
public final class DossierScorer {
  private final List<Dossier> dossiers;

  /**
   * @param dossiers all that go into one archive
   */
  public DossierScorer(List<Dossier> dossiers) {
    this.dossiers = dossiers;
  }

  /** The reports as they are handed to a coder, in the order of publication. */
  public List<String> input() {
    return dossiers.stream()
        .flatMap(d -> d.reports().stream())
        .sorted(Comparator.comparing(Item::date).thenComparing(Item::id))
        .map(Item::json)
        .toList();
  }

  /**
   * What is right.
   *
   * @param allRight happenings of which all four numbers are
   * @param found happenings that the archive has at all
   * @param firsts quotations whose first publication is found
   * @param changes kinds of change that are named rightly
   */
  public record Score(
      PrecisionRecall copies,
      BCubed stories,
      int happenings,
      int found,
      int articles,
      int uniqueTexts,
      int outlets,
      int origins,
      int allRight,
      int traces,
      int firsts,
      int variants,
      int changes,
      List<String> faults) {}

  /**
   * Scores.
   *
   * @param coded the coded reports, in the order of {@link #input}
   * @param file the archive; made anew
   */
  public Score score(Path coded, Path file) throws IOException {
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      for (String line : Files.readAllLines(coded)) {
        archive.add(prepared(line));
      }
      archive.commit();
      return score(archive);
    }
  }

  static Prepared prepared(String line) throws IOException {
    try {
      return Prepared.of(line);
    } catch (RecordException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Score score(Archive archive) {
    Map<String, Row> rows = new LinkedHashMap<>();
    archive.questions().reports().forEach(r -> rows.put(r.name(), r));
    Map<String, Long> found = new HashMap<>();
    rows.forEach((name, row) -> found.put(name, row.story().orElse(-row.id())));
    Map<String, String> gold = new HashMap<>();
    Set<Set<String>> goldCopies = new HashSet<>();
    for (Dossier d : dossiers) {
      Dossier.groups(d.stories()).forEach((r, s) -> gold.put(r, d.id() + "/" + s));
      d.copies().forEach(c -> goldCopies.add(Set.copyOf(c)));
    }
    Tally tally = new Tally(archive, rows);
    for (Dossier d : dossiers) {
      d.happenings().forEach(tally::add);
      d.traces().forEach(tally::add);
    }
    return new Score(
        copies(rows, goldCopies),
        BCubed.of(found, gold),
        tally.happenings,
        tally.found,
        tally.articles,
        tally.uniqueTexts,
        tally.outlets,
        tally.origins,
        tally.allRight,
        tally.traces,
        tally.firsts,
        tally.variants,
        tally.changes,
        tally.faults);
  }

  private static PrecisionRecall copies(Map<String, Row> rows, Set<Set<String>> gold) {
    List<Row> all = List.copyOf(rows.values());
    int found = 0;
    int right = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).uniqueText().equals(all.get(j).uniqueText())) {
          found++;
          right += gold.contains(Set.of(all.get(i).name(), all.get(j).name())) ? 1 : 0;
        }
      }
    }
    return new PrecisionRecall(right, found, gold.size());
  }

  private static final class Tally {
    private final Archive archive;
    private final Map<Long, String> names = new HashMap<>();
    private final List<HappeningView> views;
    private final List<String> faults = new ArrayList<>();
    private int happenings;
    private int found;
    private int articles;
    private int uniqueTexts;
    private int outlets;
    private int origins;
    private int allRight;
    private int traces;
    private int firsts;
    private int variants;
    private int changes;

    Tally(Archive archive, Map<String, Row> rows) {
      this.archive = archive;
      rows.forEach((name, row) -> names.put(row.id(), name));
      this.views =
          archive.questions().happenings(HappeningFilter.all(Integer.MAX_VALUE)).stream()
              .flatMap(h -> archive.questions().happening(h.id()).stream())
              .toList();
    }

    void add(Event event) {
      happenings++;
      Optional<HappeningView> best =
          views.stream()
              .max(Comparator.comparingInt(v -> overlap(event, v)))
              .filter(v -> overlap(event, v) > 0);
      if (best.isEmpty()) {
        faults.add(event.what() + ": not found");
        return;
      }
      found++;
      Happening h = best.get().happening();
      boolean a = h.articles() == event.articles();
      boolean u = h.uniqueTexts() == event.uniqueTexts();
      boolean o = h.outlets() == event.outlets();
      boolean r =
          h.origins() >= event.origins() && h.origins() <= event.origins() + event.doubtful();
      articles += a ? 1 : 0;
      uniqueTexts += u ? 1 : 0;
      outlets += o ? 1 : 0;
      origins += r ? 1 : 0;
      if (a && u && o && r) {
        allRight++;
      } else {
        faults.add(
            String.format(
                "%s: articles %d/%d, unique %d/%d, outlets %d/%d, origins %d/%d+%d; %d %s",
                event.what(),
                h.articles(),
                event.articles(),
                h.uniqueTexts(),
                event.uniqueTexts(),
                h.outlets(),
                event.outlets(),
                h.origins(),
                event.origins(),
                event.doubtful(),
                h.id(),
                h.label()));
      }
    }

    /** Reports that tell the event in one of its sentences, by its trigger or as its type. */
    private int overlap(Event event, HappeningView view) {
      Set<String> reports = new HashSet<>();
      int triggers = 0;
      for (Witness w : view.witnesses()) {
        for (Told told : event.mentions()) {
          boolean here =
              told.report().equals(names.get(w.report()))
                  && (told.sentence().contains(w.telling().sentence())
                      || w.telling().sentence().contains(told.sentence()));
          boolean trigger = told.trigger().contains(w.telling().trigger());
          if (here && (trigger || event.types().contains(w.telling().type()))) {
            reports.add(told.report());
            triggers += trigger ? 1 : 0;
          }
        }
      }
      return reports.size() * 100 + triggers;
    }

    void add(Quoted quoted) {
      traces++;
      Optional<Trace> trace = archive.trace(quoted.quotation());
      variants += quoted.variants().size();
      if (trace.isEmpty()) {
        faults.add("trace not found: " + quoted.quotation());
        return;
      }
      if (trace.get().first().name().equals(quoted.first())) {
        firsts++;
      } else {
        faults.add(
            "trace first "
                + trace.get().first().name()
                + " for "
                + quoted.first()
                + ": "
                + quoted.quotation()
                + " / "
                + trace.get().first().wording());
      }
      Map<String, Trace.Variant> later = new HashMap<>();
      trace.get().later().forEach(v -> later.put(v.stop().name(), v));
      for (Variant v : quoted.variants()) {
        Trace.Variant named = later.get(v.report());
        if (named != null && named.change().toString().equals(v.change())) {
          changes++;
        } else {
          faults.add(
              "change in "
                  + v.report()
                  + ": "
                  + v.change()
                  + ", found "
                  + (named == null
                      ? "nothing"
                      : named.change()
                          + ": "
                          + named.difference()
                          + " by "
                          + named.stop().speaker()
                          + " first by "
                          + trace.get().first().speaker())
                  + " for "
                  + v.wording());
        }
      }
    }
  }
}
