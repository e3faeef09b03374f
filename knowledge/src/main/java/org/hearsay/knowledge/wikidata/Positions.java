package org.hearsay.knowledge.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.entity.Sector;
import org.hearsay.text.Lexicon;

/** Tells public offices by their labels ({@code positions.tsv}). */
final class Positions {
  private static final Positions STANDARD = new Positions();

  private static final Pattern BETWEEN = Pattern.compile("^(?:(?:of|for) )?(?:the )?");

  /** "of Norland to the United Nations": where somebody is sent. */
  private static final Pattern SENT = Pattern.compile("(?:^| )(?:to|in|at) .*");

  /** "United Arab Emirates Minister of …". */
  private static final int LONGEST_STATE = 4;

  private static final int LONGEST_LABEL = 200;

  /**
   * An office.
   *
   * @param role in lower case
   * @param years so long it is taken to be held without an end; empty for life
   * @param isKnownBySurname whether the surname of its holder is enough everywhere
   * @param country that the label names, ISO 3166-1 alpha-3
   */
  record Position(
      Sector sector,
      String role,
      OptionalInt years,
      boolean isKnownBySurname,
      Optional<String> country) {}

  /** A line of the table. */
  private record Line(List<String> words, boolean ofState, Lexicon.Row row) {
    boolean begins(List<String> label) {
      if (label.size() < words.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (!word.equals("*") && !word.equals(label.get(i).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Line>> byFirstWord = new HashMap<>();

  private Positions() {
    for (Lexicon.Row row : Lexicon.read(Positions.class, "positions.tsv", 6)) {
      if (!row.text(1).matches("state|any") || !row.text(4).matches("\\d{0,2}")) {
        throw row.error("expected state or any, and years, found " + row.fields());
      }
      List<String> words = List.of(row.text(0).split(" ", -1));
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Line(words, row.text(1).equals("state"), row));
      row.constant(2, Sector.class);
      row.yes(5);
    }
    Comparator<Line> bySize = Comparator.comparing(l -> l.words().size());
    byFirstWord.values().forEach(lines -> lines.sort(bySize.reversed()));
  }

  static Positions standard() {
    return STANDARD;
  }

  /** The office that a label names; nothing if it is none that is kept. */
  Optional<Position> of(String label) {
    if (label.length() > LONGEST_LABEL || label.isBlank()) {
      return Optional.empty();
    }
    List<String> words = List.of(label.strip().replaceAll("[(),]", " ").split("\\s+", -1));
    List<String> bare = words.stream().filter(w -> !w.isEmpty()).toList();
    Optional<Position> found = of(label, bare, Optional.empty());
    for (int n = Math.min(LONGEST_STATE, bare.size() - 1); n > 0 && found.isEmpty(); n--) {
      Optional<Country> state = state(String.join(" ", bare.subList(0, n)));
      if (state.isPresent()) {
        found = of(label, bare.subList(n, bare.size()), state);
      }
    }
    return found;
  }

  private Optional<Position> of(String label, List<String> words, Optional<Country> before) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String first = words.get(0).toLowerCase(Locale.ROOT);
    for (Line line : byFirstWord.getOrDefault(first, List.of())) {
      if (line.begins(words)) {
        String rest = String.join(" ", words.subList(line.words().size(), words.size()));
        Optional<Country> after = state(rest);
        if (rest.isEmpty() || after.isPresent()) {
          return Optional.of(position(line, label, true, after.or(() -> before)));
        }
        if (!line.ofState()) {
          return Optional.of(position(line, label, false, before.or(() -> last(rest))));
        }
      }
    }
    return Optional.empty();
  }

  private static Position position(
      Line line, String label, boolean ofState, Optional<Country> country) {
    Lexicon.Row row = line.row();
    String role = ofState ? row.text(3) : "";
    return new Position(
        row.constant(2, Sector.class),
        role.isEmpty() ? label.strip().toLowerCase(Locale.ROOT) : role,
        row.text(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.text(4))),
        ofState && row.yes(5),
        country.map(Country::code));
  }

  /** "fisheries of Norland". */
  private static Optional<Country> last(String rest) {
    String whose = " " + SENT.matcher(rest).replaceFirst("");
    int of = whose.lastIndexOf(" of ");
    return of < 0 ? Optional.empty() : state(whose.substring(of + 1));
  }

  /** "of the Netherlands", "Ukraine", "Russian". */
  private static Optional<Country> state(String words) {
    String name = BETWEEN.matcher(words).replaceFirst("");
    Countries countries = Countries.standard();
    return countries.names().get(name).or(() -> countries.adjectives().get(name));
  }
}
