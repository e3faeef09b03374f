package org.hearsay.archive.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.origin.Sources;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.store.Reports;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;

/** Follows a quotation through all reports. */
public final class Tracer {
  /** So many of the rarest words find the reports. */
  private static final int WORDS = 8;

  private static final int CANDIDATES = 120;

  /** So many reports, about, are looked up for the rarest words; those of common ones are not. */
  private static final int COMMON = 2_500;

  /** So much of the quotation's weight has a part of a text that is looked at. */
  private static final double LEAST = .3;

  private static final int STORY = 100;

  private final Reports reports;
  private final Database database;
  private final Rarity rarity;

  public Tracer(Database database, Rarity rarity) {
    this.database = database;
    this.reports = new Reports(database);
    this.rarity = rarity;
  }

  private record Found(Row row, Passage passage, Optional<String> credited) {
    Trace.Stop stop() {
      return new Trace.Stop(
          row.id(),
          row.name(),
          row.outlet(),
          row.published(),
          passage.words(),
          passage.speaker().map(Passage.Speaker::label),
          passage.speaker().map(Passage.Speaker::sourceType).orElse(""),
          passage.speaker().map(Passage.Speaker::confidence).orElse(1.0),
          passage.speaker().map(Passage.Speaker::denies).orElse(false),
          passage.quoted(),
          credited);
    }
  }

  /** Follows words; empty where no report has them. */
  public Optional<Trace> trace(String words) {
    Quoted wanted = new Quoted(words, stem -> rarity.of(Words.hash(stem)));
    Set<Long> reports = candidates(words);
    List<Found> found = in(reports, wanted, LEAST);
    Optional<Found> first = first(found, wanted);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Set<Long> others = ofSpeaker(first.get());
    others.removeAll(reports);
    found.addAll(in(others, wanted, LEAST));
    // In the story of the first less is enough, which was not looked for before.
    Set<Long> seen = found.stream().map(f -> f.row().id()).collect(Collectors.toSet());
    Set<Long> story = first.get().row().story().map(this::story).orElse(new LinkedHashSet<>());
    story.removeAll(seen);
    found.addAll(in(story, wanted, 0));
    found.sort(IN_TIME);
    return first.map(f -> new Trace(f.stop(), later(f, found)));
  }

  private static final Comparator<Found> IN_TIME =
      Comparator.comparing((Found f) -> f.row().moment().orElse(Long.MAX_VALUE))
          .thenComparing(f -> f.row().id());

  /**
   * The reports that have it.
   *
   * @param least a report of which no part shares so much of the weight is not looked at
   */
  private List<Found> in(Set<Long> candidates, Quoted wanted, double least) {
    List<Found> found = new ArrayList<>();
    for (long report : candidates) {
      if (least > 0 && wanted.most(reports.text(report)) < least) {
        continue;
      }
      CodedRecord record = reports.record(report);
      Optional<Passage> passage = Passage.in(record, wanted);
      if (passage.isPresent()) {
        Row row = reports.row(report);
        found.add(new Found(row, passage.get(), credited(record, row, passage.get())));
      }
    }
    found.sort(IN_TIME);
    return found;
  }

  /**
   * Reports of the same days in which the speaker is named, who may be told in other words there.
   */
  private Set<Long> ofSpeaker(Found first) {
    Optional<String> name = first.passage().speaker().flatMap(s -> s.party().name());
    Optional<Long> moment = first.row().moment();
    if (name.isEmpty() || moment.isEmpty()) {
      return new LinkedHashSet<>();
    }
    return new LinkedHashSet<>(
        database.all(
            "SELECT DISTINCT e.report FROM entity e JOIN report r ON r.id = e.report WHERE e.key = ?"
                + " AND r.moment BETWEEN ? AND ? AND r.status = 'kept' AND r.replaced_by IS NULL"
                + " LIMIT "
                + STORY,
            r -> r.getLong(1),
            Words.key(name.get()),
            moment.get(),
            moment.get() + DAYS * 86_400L));
  }

  private static final int DAYS = 7;

  /**
   * The earliest that has nearly as many of the words as any has: whoever asks for a part of a
   * quotation is led to the whole of it.
   */
  private static Optional<Found> first(List<Found> found, Quoted wanted) {
    Map<Found, Integer> kept = new LinkedHashMap<>();
    for (Found f : found) {
      if (f.passage().isWording()) {
        List<String> words = Difference.words(f.passage().words());
        kept.put(f, Difference.of(wanted.words(), words).count(Difference.Kind.KEPT));
      }
    }
    int most = kept.values().stream().mapToInt(n -> n).max().orElse(0);
    return kept.entrySet().stream()
        .filter(e -> e.getValue() >= ALMOST * most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static final double ALMOST = .95;

  private static List<Trace.Variant> later(Found first, List<Found> found) {
    List<Trace.Variant> later = new ArrayList<>();
    for (Found f : found.subList(found.indexOf(first) + 1, found.size())) {
      Difference difference = Difference.of(first.passage().words(), f.passage().words());
      boolean other = isOther(first.passage().speaker(), f.passage().speaker());
      if (!f.passage().isWording() && (other || !isLikely(first, f))) {
        continue;
      }
      Change change = difference.change();
      if (!f.passage().isWording()) {
        change = Change.PARAPHRASE;
      } else if (other) {
        change = Change.OTHER_SPEAKER;
      }
      later.add(new Trace.Variant(f.stop(), change, difference));
    }
    return later;
  }

  /** Whether other words may be meant for the quotation. */
  private static boolean isLikely(Found first, Found later) {
    if (later.passage().speaker().isEmpty()) {
      return false;
    }
    return later.passage().likeness() >= Passage.PARAPHRASED
        || first.passage().speaker().isPresent()
            && later.passage().speaker().isPresent()
            && isOne(
                first.passage().speaker().get().party(), later.passage().speaker().get().party())
            && first.row().story().equals(later.row().story());
  }

  private static boolean isOne(Party first, Party later) {
    return Sources.same(first, later) || Sources.sharesName(first, later);
  }

  private static boolean isOther(
      Optional<Passage.Speaker> first, Optional<Passage.Speaker> speaker) {
    return first.isPresent()
        && speaker.isPresent()
        && Sources.different(first.get().party(), speaker.get().party());
  }

  private static Optional<String> credited(CodedRecord record, Row row, Passage passage) {
    return record.claims().values().stream()
        .filter(c -> c.sourceType().equals("medium"))
        .filter(
            c ->
                c.content().stream().anyMatch(p -> p.text().contains(passage.words()))
                    || c.content().stream().anyMatch(p -> passage.words().contains(p.text())))
        .flatMap(c -> c.source().stream())
        .map(CodedRecord.Mention::text)
        .findFirst()
        .or(row::agency);
  }

  private Set<Long> candidates(String words) {
    List<String> rarest =
        Words.of(words).stream()
            .filter(Word::isContent)
            .sorted(Comparator.comparingDouble(w -> -rarity.of(Words.hash(w.stem()))))
            .map(Word::form)
            .distinct()
            .limit(WORDS)
            .toList();
    if (rarest.isEmpty()) {
      return Set.of();
    }
    Set<Long> all = new LinkedHashSet<>(reports.search(query(rarest), CANDIDATES));
    Set<Long> stories = new LinkedHashSet<>();
    for (long report : List.copyOf(all).subList(0, Math.min(3, all.size()))) {
      reports.row(report).story().ifPresent(stories::add);
    }
    stories.forEach(story -> all.addAll(story(story)));
    return all;
  }

  private Set<Long> story(long story) {
    return new LinkedHashSet<>(
        database.all(
            "SELECT id FROM report WHERE story = ? AND status = 'kept' AND replaced_by IS NULL LIMIT "
                + STORY,
            r -> r.getLong(1),
            story));
  }

  /**
   * Reports that have one of the words, as far as these are rare together; where even the rarest is
   * common, those that have several.
   */
  private String query(List<String> rarest) {
    List<String> terms = rarest.stream().map(w -> '"' + w.replace("\"", "") + '"').toList();
    int all = 0;
    int rare = 0;
    while (rare < terms.size()) {
      all += reports.matching(terms.get(rare), COMMON - all + 1);
      if (all > COMMON) {
        break;
      }
      rare++;
    }
    if (rare > 0) {
      return String.join(" OR ", terms.subList(0, rare));
    }
    int together = 2;
    while (together < terms.size()
        && reports.matching(String.join(" ", terms.subList(0, together)), COMMON) == COMMON) {
      together++;
    }
    return String.join(" ", terms.subList(0, Math.min(together, terms.size())));
  }
}
