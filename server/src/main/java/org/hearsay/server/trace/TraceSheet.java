package org.hearsay.server.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.archive.trace.Change;
import org.hearsay.archive.trace.Redline;
import org.hearsay.archive.trace.Trace;
import org.hearsay.archive.word.Words;
import org.hearsay.server.trace.Descent.Taking;

/**
 * The way of some words as its page shows it.
 *
 * @param words that are followed; empty where none were given
 * @param quotation whether they are taken for words spoken; else they are a claim in other words
 * @param found empty where no report has them
 */
public record TraceSheet(String words, boolean quotation, Optional<Way> found) {
  /**
   * What was found.
   *
   * @param first the first wording in this archive
   * @param later other wordings, in the order of time
   * @param reports how many have it
   * @param takings of each report: the outlet, the time, and whom it has the words from
   */
  public record Way(
      Wording first, List<Wording> later, int reports, List<From> takings, Picture picture) {
    public Way {
      later = List.copyOf(later);
      takings = List.copyOf(takings);
    }
  }

  /** Where a report has the words from, as a sentence without its subject. */
  public record From(Stop stop, String words) {}

  /** What makes two later wordings one. */
  private record Key(Change change, String words, Optional<String> speaker, boolean denied) {}

  /** The page without words. */
  public static TraceSheet empty() {
    return new TraceSheet("", true, Optional.empty());
  }

  /** Puts it together; {@code rows} gives the reports by their numbers. */
  public static TraceSheet of(
      String words, boolean quotation, Optional<Trace> trace, LongFunction<Row> rows) {
    return new TraceSheet(words, quotation, trace.map(t -> way(t, rows)));
  }

  private static Way way(Trace trace, LongFunction<Row> rows) {
    List<Trace.Stop> all =
        Stream.concat(Stream.of(trace.first()), trace.later().stream().map(Trace.Variant::stop))
            .toList();
    List<Row> read = all.stream().map(s -> rows.apply(s.report())).toList();
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      stops.add(Stop.of(all.get(i), read.get(i)));
    }
    List<Change> changes =
        Stream.concat(Stream.of(Change.NONE), trace.later().stream().map(Trace.Variant::change))
            .toList();
    List<Taking> takings = Descent.of(stops);
    List<Wording> wordings = fold(stops, changes);
    return new Way(
        wordings.get(0),
        wordings.subList(1, wordings.size()),
        stops.size(),
        takings.stream().map(t -> new From(stops.get(t.to()), t.words())).toList(),
        Picture.of(stops, changes, read.stream().map(Row::moment).toList(), takings));
  }

  /** The same words stand together, under the report that had them first. */
  private static List<Wording> fold(List<Stop> stops, List<Change> changes) {
    Map<Key, List<Stop>> wordings = new LinkedHashMap<>();
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      Change change = changes.get(i);
      Key key =
          change == Change.NONE
              ? new Key(change, "", Optional.empty(), stop.denied())
              : new Key(
                  change,
                  Words.key(stop.wording()),
                  change == Change.OTHER_SPEAKER ? stop.speaker() : Optional.empty(),
                  stop.denied());
      wordings.computeIfAbsent(key, k -> new ArrayList<>()).add(stop);
    }
    String first = stops.get(0).wording();
    List<Wording> folded = new ArrayList<>();
    wordings.forEach(
        (key, same) ->
            folded.add(
                new Wording(
                    key.change(),
                    folded.isEmpty()
                        ? List.of()
                        : Redline.of(first, same.get(0).wording()).pieces(),
                    same)));
    return folded;
  }
}
