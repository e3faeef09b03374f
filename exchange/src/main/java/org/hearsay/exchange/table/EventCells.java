package org.hearsay.exchange.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Counts;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Location;
import org.hearsay.exchange.export.Telling;
import org.hearsay.exchange.export.When;

/** What stands in each column of our own table. */
final class EventCells {
  static final Map<String, Function<EventRecord, String>> ALL = all();

  private EventCells() {}

  private static Map<String, Function<EventRecord, String>> all() {
    Map<String, Function<EventRecord, String>> all = new LinkedHashMap<>();
    all.put("event", EventRecord::id);
    all.put("type", e -> e.type().name());
    all.put("modes", e -> Cell.list(e.modes()));
    all.put("contexts", e -> Cell.list(e.contexts()));
    all.put("quad", e -> e.quad().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    all.put("score", e -> Cell.number(e.score()));
    all.put("status", EventRecord::status);
    all.put("since", e -> shown(e.date().map(When::since)));
    all.put("until", e -> shown(e.date().map(When::until)));
    all.put("date_basis", e -> e.date().map(When::basis).orElse(""));
    parties(all, "actor", EventRecord::actors);
    parties(all, "recipient", EventRecord::recipients);
    all.put("place", e -> e.place().map(Location::name).orElse(""));
    all.put("precision", e -> e.place().map(Location::precision).orElse(""));
    all.put("country", e -> e.place().flatMap(Location::country).orElse(""));
    all.put("latitude", e -> Cell.number(e.place().flatMap(Location::latitude)));
    all.put("longitude", e -> Cell.number(e.place().flatMap(Location::longitude)));
    all.put("geonames", e -> shown(e.place().flatMap(Location::geonames)));
    all.put(
        "quantities", e -> Cell.list(e.quantities().stream().map(q -> q.what() + ": " + q.text())));
    for (String what : List.of("dead", "injured")) {
      all.put(what + "_low", e -> bound(lows(e, what).min()));
      all.put(what + "_high", e -> bound(highs(e, what).max()));
    }
    counts(all);
    tellings(all);
    return Collections.unmodifiableMap(all);
  }

  private static void parties(
      Map<String, Function<EventRecord, String>> all,
      String side,
      Function<EventRecord, List<Actor>> of) {
    all.put(side + "s", e -> Cell.joined(of.apply(e).stream().map(Actor::label)));
    all.put(side + "_types", e -> Cell.joined(of.apply(e).stream().map(Actor::type)));
    all.put(
        side + "_countries",
        e -> Cell.list(of.apply(e).stream().flatMap(a -> a.country().stream())));
    all.put(
        side + "_sectors", e -> Cell.list(of.apply(e).stream().flatMap(a -> a.sectors().stream())));
    all.put(side + "_roles", e -> Cell.list(of.apply(e).stream().flatMap(a -> a.roles().stream())));
  }

  private static void counts(Map<String, Function<EventRecord, String>> all) {
    count(all, "articles", Counts::articles);
    count(all, "unique_texts", Counts::uniqueTexts);
    count(all, "outlets", Counts::outlets);
    count(all, "origins", Counts::origins);
    count(all, "origins_denying", Counts::denying);
  }

  private static void count(
      Map<String, Function<EventRecord, String>> all, String name, Function<Counts, Integer> of) {
    all.put(name, e -> Integer.toString(of.apply(e.counts())));
  }

  private static void tellings(Map<String, Function<EventRecord, String>> all) {
    all.put("voice", e -> Cell.joined(e.tellings().stream().map(EventCells::voice)));
    all.put("source_types", e -> Cell.list(grounds(e).map(Ground::sourceType)));
    all.put("disputed", e -> yes(e.tellings().stream().anyMatch(Telling::denies)));
    all.put("only_accused", e -> yes(e.asserting().stream().allMatch(Telling::isOnlyAccused)));
    all.put("outlet_names", e -> Cell.list(reports(e).flatMap(r -> r.outlet().stream())));
    all.put("agencies", e -> Cell.list(reports(e).flatMap(r -> r.agencies().stream())));
    all.put("published_first", e -> shown(days(e).min(Comparator.naturalOrder())));
    all.put("published_last", e -> shown(days(e).max(Comparator.naturalOrder())));
    all.put("reports", e -> Cell.list(reports(e).map(Header::id)));
    all.put("urls", e -> Cell.list(reports(e).flatMap(r -> r.url().stream())));
    all.put("triggers", e -> Cell.joined(e.tellings().stream().map(t -> t.trigger().text())));
    all.put("trigger_reports", e -> Cell.joined(reports(e).map(Header::id)));
    all.put("trigger_offsets", e -> Cell.joined(e.tellings().stream().map(EventCells::offsets)));
    all.put("sentence", e -> e.asserting().get(0).sentence().text());
    all.put(
        "confidence", e -> bound(e.asserting().stream().mapToDouble(Telling::confidence).max()));
  }

  /** {@code denied by the army < Agency}, or the outlet. */
  private static String voice(Telling telling) {
    String negated = telling.status().equals("negated") ? "denied by " : "";
    if (telling.grounds().isEmpty()) {
      return negated + telling.report().outlet().orElse("the report");
    }
    return telling.grounds().stream()
        .map(g -> (g.negative() ? "denied by " : "") + g.shown())
        .collect(Collectors.joining(" < ", negated, ""));
  }

  private static String offsets(Telling telling) {
    return telling.trigger().begin() + "-" + telling.trigger().end();
  }

  private static Stream<Ground> grounds(EventRecord event) {
    return event.tellings().stream().flatMap(t -> t.grounds().stream());
  }

  private static Stream<Header> reports(EventRecord event) {
    return event.tellings().stream().map(Telling::report);
  }

  private static Stream<LocalDate> days(EventRecord event) {
    return reports(event).flatMap(r -> r.day().stream());
  }

  private static DoubleStream lows(EventRecord event, String what) {
    return event.quantities().stream()
        .filter(q -> q.what().equals(what))
        .flatMap(q -> q.low().stream())
        .mapToDouble(Double::doubleValue);
  }

  private static DoubleStream highs(EventRecord event, String what) {
    return event.quantities().stream()
        .filter(q -> q.what().equals(what))
        .flatMap(q -> q.high().stream())
        .mapToDouble(Double::doubleValue);
  }

  private static String bound(OptionalDouble value) {
    return value.isPresent() ? Cell.number(value.getAsDouble()) : "";
  }

  private static String yes(boolean value) {
    return Boolean.toString(value);
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
