package org.hearsay.knowledge.wikidata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.entity.Countries;
import org.hearsay.knowledge.index.IndexWriter;

/** The states among the items: those with a code that Hearsay has a country for. */
final class States {
  private final Map<Long, String> codes = new HashMap<>();

  States(IndexWriter index) {
    index.each(
        "SELECT id, code FROM work.state", r -> Map.entry(r.getLong(1), r.getString(2)), this::add);
  }

  private void add(Map.Entry<Long, String> state) {
    if (Countries.standard().byCode(state.getValue()).isPresent()) {
      codes.put(state.getKey(), state.getValue());
    }
  }

  Optional<String> code(long item) {
    return Optional.ofNullable(codes.get(item));
  }

  /** Of those among the items that are states. */
  Set<String> codes(String items) {
    return Arrays.stream(items.split(",", -1))
        .filter(i -> !i.isEmpty())
        .flatMap(i -> code(Long.parseLong(i)).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
