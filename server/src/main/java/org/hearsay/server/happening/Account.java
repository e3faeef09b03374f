package org.hearsay.server.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What copies have in common: the text they are taken from, and what stands in it. */
  private record Text(long leader, List<Sentence> sentences) {}

  /** All reports of a happening in the order of time; copies are folded under the first. */
  static List<Account> of(List<Witness> witnesses, LongFunction<Row> rows) {
    Map<Long, List<Witness>> reports =
        witnesses.stream()
            .collect(
                Collectors.groupingBy(Witness::report, LinkedHashMap::new, Collectors.toList()));
    List<Row> inTime =
        reports.keySet().stream().map(rows::apply).sorted(HappeningSheet.IN_TIME).toList();
    Map<Text, List<Row>> texts = new LinkedHashMap<>();
    for (Row row : inTime) {
      List<Witness> told = reports.getOrDefault(row.id(), List.of());
      Text text = new Text(leader(row), Sentence.of(told.stream().map(Witness::telling).toList()));
      texts.computeIfAbsent(text, t -> new ArrayList<>()).add(row);
    }
    List<Account> accounts = new ArrayList<>();
    texts.forEach((text, same) -> accounts.add(account(text, same, reports.keySet(), rows)));
    return accounts;
  }

  private static Account account(
      Text text, List<Row> same, Set<Long> reports, LongFunction<Row> rows) {
    boolean leads = same.stream().anyMatch(r -> r.id() == text.leader());
    return new Account(
        Reference.of(same.get(0)),
        leads || !reports.contains(text.leader())
            ? Optional.empty()
            : Optional.of(Reference.of(rows.apply(text.leader()))),
        text.sentences(),
        same.subList(1, same.size()).stream().map(Reference::of).toList());
  }

  private static long leader(Row row) {
    return row.uniqueText().orElse(row.id());
  }
}
