package org.hearsay.knowledge.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.wikidata.Entity.Term;

/** The statements of one property, without those that are deprecated. */
record Statements(List<JsonNode> all) {
  static final Statements NONE = new Statements(List.of());

  Statements {
    all = List.copyOf(all);
  }

  static Statements of(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode statement : array) {
      if (!statement.path("rank").asText().equals("deprecated")) {
        all.add(statement);
      }
    }
    return new Statements(all);
  }

  /** The items that are their values. */
  List<Long> items() {
    return all.stream().flatMap(s -> item(s.path("mainsnak")).stream()).toList();
  }

  /** The strings that are their values. */
  List<String> strings() {
    return all.stream().map(s -> value(s.path("mainsnak")).asText()).toList();
  }

  /** The month of the first; of a year the last. */
  Optional<YearMonth> month() {
    return all.stream().flatMap(s -> Months.of(value(s.path("mainsnak")), 12).stream()).findFirst();
  }

  /**
   * Positions held of which it is known when that was: with a start, and an end that is either a
   * time or not there.
   */
  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (JsonNode statement : all) {
      JsonNode qualifiers = statement.path("qualifiers");
      Optional<Long> position = item(statement.path("mainsnak"));
      Optional<YearMonth> from = Months.of(value(first(qualifiers, "P580")), 1);
      JsonNode end = first(qualifiers, "P582");
      Optional<YearMonth> to = Months.of(value(end), 12);
      boolean open = end.isMissingNode() || end.path("snaktype").asText().equals("novalue");
      boolean ordered = from.isPresent() && !to.map(from.get()::isAfter).orElse(false);
      if (position.isPresent() && ordered && (open || to.isPresent())) {
        terms.add(new Term(position.get(), item(first(qualifiers, "P642")), from.get(), to));
      }
    }
    return terms;
  }

  private static JsonNode first(JsonNode qualifiers, String property) {
    return qualifiers.path(property).path(0);
  }

  private static JsonNode value(JsonNode snak) {
    return snak.path("datavalue").path("value");
  }

  private static Optional<Long> item(JsonNode snak) {
    return Items.number(value(snak).path("id").asText());
  }
}
