package org.hearsay.cli.archive;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hearsay.archive.Contradiction.Value;
import org.hearsay.archive.origin.Origin;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.cli.wording.Printable;
import org.hearsay.exchange.export.Ground;

/** Origins, and what is told on whose word, each in a line. */
final class OriginText {
  private final LongFunction<Row> reports;

  OriginText(LongFunction<Row> reports) {
    this.reports = reports;
  }

  /** Who it is, by whom it is told, and whether it took the other side before. */
  String of(Origin origin) {
    String verb = origin.denies() ? "asserted" : "denied";
    return label(origin)
        + "  ("
        + outlets(origin.reports())
        + ")"
        + (origin.before().isEmpty()
            ? ""
            : "; " + verb + " it before (" + outlets(origin.before()) + ")");
  }

  /** What is told, when, on whose word, and by whom. */
  String of(Value value) {
    String first = value.first().map(Pages::moment).orElse("undated");
    String last = value.last().map(Pages::moment).orElse("undated");
    String origins =
        value.origins().stream()
            .map(o -> label(o) + (o.denies() ? " (denies)" : ""))
            .collect(Collectors.joining(", "));
    return value.value()
        + "  "
        + (first.equals(last) ? first : first + " to " + last)
        + (origins.isEmpty() ? "; only passed on" : "; on the word of " + origins)
        + "  ("
        + outlets(value.reports())
        + ")";
  }

  private static String label(Origin origin) {
    return Ground.isClear(origin.sourceType(), origin.confidence())
        ? origin.label()
        : Ground.UNCLEAR;
  }

  /** Outlets, and reports without one by their id. */
  private String outlets(List<Long> ids) {
    return ids.stream()
        .map(reports::apply)
        .map(r -> Printable.line(r.outlet().orElse(r.name())))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
