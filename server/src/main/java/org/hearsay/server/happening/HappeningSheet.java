package org.hearsay.server.happening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.server.page.Reference;
import org.hearsay.server.page.Say;

/**
 * A happening as its page shows it.
 *
 * @param where place and country; empty where nobody tells
 * @param when {@code on 5 Mar 2024}; empty where nobody tells
 * @param words those that tell it, each once
 * @param unvouched whether nobody but outlets in their own voice says so
 * @param origins at least so many
 * @param accounts in the order of time, those that are shown at once
 * @param folded the others
 */
public record HappeningSheet(
    long number,
    Headline headline,
    String type,
    String status,
    Optional<String> where,
    Optional<String> when,
    List<String> words,
    boolean unvouched,
    int articles,
    int uniqueTexts,
    int outlets,
    int origins,
    List<Root> asserts,
    List<Root> denies,
    List<String> relaying,
    List<Disagreement> disagreements,
    List<Account> accounts,
    List<Account> folded) {
  static final Comparator<Row> IN_TIME =
      Comparator.comparing((Row r) -> r.moment().orElse(Long.MAX_VALUE)).thenComparing(Row::id);

  private static final int OPEN = 20;
  private static final int MOST_WORDS = 8;

  /** Puts it together; {@code rows} gives the reports by their numbers. */
  public static HappeningSheet of(HappeningView view, LongFunction<Row> rows) {
    Map<Long, Row> read = new HashMap<>();
    LongFunction<Row> known = id -> read.computeIfAbsent(id, rows::apply);
    LongFunction<Reference> references = id -> Reference.of(known.apply(id));
    Map<Long, Long> leaders = new HashMap<>();
    view.witnesses().forEach(w -> leaders.put(w.report(), w.uniqueText()));
    Happening h = view.happening();
    List<Account> accounts = Account.of(view.witnesses(), known);
    int open = Math.min(OPEN, accounts.size());
    return new HappeningSheet(
        h.id(),
        Headline.of(view),
        h.type(),
        Sentence.words(h.status()),
        where(h),
        when(view),
        words(view),
        Headline.isUnvouched(view),
        view.origins().articles(),
        view.origins().uniqueTexts(),
        view.origins().outlets(),
        view.origins().atLeast(),
        view.origins().asserts().stream().map(o -> Root.of(o, leaders, references)).toList(),
        view.origins().denies().stream().map(o -> Root.of(o, leaders, references)).toList(),
        view.origins().relaying(),
        Disagreement.of(view, known),
        accounts.subList(0, open),
        accounts.subList(open, accounts.size()));
  }

  /** The sentence with place and time. */
  public String title() {
    return headline.sentence()
        + where.map(w -> " in " + w).orElse("")
        + when.map(w -> ", " + w).orElse("");
  }

  private static Optional<String> where(Happening happening) {
    Optional<String> country = happening.country().map(HappeningSheet::country);
    return happening
        .place()
        .map(p -> p + country.filter(c -> !c.equals(p)).map(c -> " (" + c + ")").orElse(""))
        .or(() -> country);
  }

  /** The name of a country in English; an unknown code stays. */
  private static String country(String alpha3) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale locale = new Locale("", alpha2);
      if (locale.getISO3Country().equals(alpha3)) {
        return locale.getDisplayCountry(Locale.UK);
      }
    }
    return alpha3;
  }

  private static Optional<String> when(HappeningView view) {
    Happening h = view.happening();
    boolean told = view.witnesses().stream().anyMatch(w -> w.telling().since().isPresent());
    if (!told) {
      return h.since().map(s -> "first reported on " + Say.day(s));
    }
    return h.since()
        .map(
            s ->
                h.until().filter(u -> u.compareTo(s) > 0).isPresent()
                    ? "between " + Say.day(s) + " and " + h.until().map(Say::day).orElse("")
                    : "on " + Say.day(s));
  }

  private static List<String> words(HappeningView view) {
    return view.witnesses().stream()
        .map(Witness::telling)
        .map(t -> t.trigger().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip())
        .filter(w -> !w.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }
}
