package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.page.Reference;

/**
 * What one report tells of a happening, in its own words.
 *
 * @param from the report that it takes its words from, where it tells this in other words
 * @param copies reports that tell it in the same words, in the order of time
 */
public record Account(
    Reference report, Optional<Reference> from, List<Sentence> sentences, List<Reference> copies) {
  public Account {
    sentences = List.copyOf(sentences);
    copies = List.copyOf(copies);
  }

  /** What copies have in common: the text they are taken from, and the words that stand in it. */
  private record Text(long leader, List<Sentence> words) {}

  /** All reports of a happening in the order of time; copies are folded under the first. */
  static List<Account> of(List<Witness> witnesses, LongFunction<Row> rows) {
    Map<Long, List<Witness>> reports =
        witnesses.stream()
            .collect(
                Collectors.groupingBy(Witness::report, LinkedHashMap::new, Collectors.toList()));
    List<Row> inTime =
        reports.keySet().stream().map(rows::apply).sorted(HappeningSheet.IN_TIME).toList();
    Map<Text, List<Row>> texts = new LinkedHashMap<>();
    Map<Long, List<Sentence>> sentences = new HashMap<>();
    for (Row row : inTime) {
      List<Witness> told = reports.getOrDefault(row.id(), List.of());
      List<Sentence> own = Sentence.of(told.stream().map(Witness::telling).toList());
      Text text = new Text(leader(row), own.stream().map(Sentence::alike).toList());
      texts.computeIfAbsent(text, t -> new ArrayList<>()).add(row);
      sentences.put(row.id(), own);
    }
    List<Account> accounts = new ArrayList<>();
    texts.forEach(
        (text, same) -> {
          Row first = same.get(0);
          boolean leads = same.stream().anyMatch(r -> r.id() == text.leader());
          accounts.add(
              new Account(
                  Reference.of(first),
                  leads || !reports.containsKey(text.leader())
                      ? Optional.empty()
                      : Optional.of(Reference.of(rows.apply(text.leader()))),
                  sentences.getOrDefault(first.id(), List.of()),
                  same.subList(1, same.size()).stream().map(Reference::of).toList()));
        });
    return accounts;
  }

  private static long leader(Row row) {
    return row.uniqueText().orElse(row.id());
  }
}
