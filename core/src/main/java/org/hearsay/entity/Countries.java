package org.hearsay.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** All states by name, adjective, capital and seat of government ({@code countries.tsv}). */
public final class Countries {
  private static final Countries STANDARD = new Countries();

  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName;
  private final PhraseTable<Country> names;
  private final PhraseTable<Country> adjectives;
  private final PhraseTable<Country> capitals;
  private final PhraseTable<Country> seats;

  private Countries() {
    Map<String, Country> name = new HashMap<>();
    Map<String, Country> adjective = new HashMap<>();
    Map<String, Country> capital = new HashMap<>();
    Map<String, Country> seat = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Countries.class, "countries.tsv", 10)) {
      Country country = Country.of(row);
      byCode.put(country.code(), country);
      put(name, country.name(), country, row);
      row.list(2).forEach(n -> put(name, n, country, row));
      row.list(3).forEach(n -> put(adjective, n, country, row));
      row.list(4).forEach(n -> put(capital, n, country, row));
      row.list(5).forEach(n -> put(seat, n, country, row));
    }
    byName = Map.copyOf(name);
    names = new PhraseTable<>(name, Token::text);
    adjectives = new PhraseTable<>(adjective, Token::text);
    capitals = new PhraseTable<>(capital, Token::text);
    seats = new PhraseTable<>(seat, Token::text);
  }

  private static void put(
      Map<String, Country> table, String name, Country country, Lexicon.Row row) {
    Country before = table.putIfAbsent(name, country);
    if (before != null && !before.equals(country)) {
      throw row.error(
          "expected a name of one country, found \"" + name + "\" of " + before.code() + " too");
    }
  }

  /** The table that comes with Hearsay. */
  public static Countries standard() {
    return STANDARD;
  }

  /** All, by name. */
  public List<Country> all() {
    return byCode.values().stream().sorted(Comparator.comparing(Country::name)).toList();
  }

  public Optional<Country> byCode(String alpha3) {
    return Optional.ofNullable(byCode.get(alpha3));
  }

  /** By one of its names, written exactly so. */
  public Optional<Country> byName(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Names of countries, as printed. */
  public PhraseTable<Country> names() {
    return names;
  }

  /** Adjectives and demonyms. */
  public PhraseTable<Country> adjectives() {
    return adjectives;
  }

  /** Capitals, which may also stand for the government. */
  public PhraseTable<Country> capitals() {
    return capitals;
  }

  /** Buildings, parliaments and houses that stand for the government. */
  public PhraseTable<Country> seats() {
    return seats;
  }
}
