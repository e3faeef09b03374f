package org.hearsay.knowledge.wikidata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.entity.Sector;

/**
 * A position held, with what is known of the position and of the person once all is read.
 *
 * @param positionStates items of the position's jurisdictions and countries
 * @param of item that the position was of; 0 for none
 * @param code of the country, where the source says it
 * @param citizenships items
 */
record StoredTerm(
    long person,
    String label,
    String positionStates,
    long of,
    String code,
    YearMonth from,
    Optional<YearMonth> to,
    Optional<YearMonth> died,
    String citizenships) {
  /** An office as it goes into the index; {@code country} is empty for none. */
  record Office(
      long holder,
      String role,
      YearMonth from,
      Optional<YearMonth> to,
      String country,
      Sector sector,
      boolean isKnownBySurname) {}

  static StoredTerm of(ResultSet row) throws SQLException {
    return new StoredTerm(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getString(5),
        YearMonth.parse(row.getString(6)),
        month(row.getString(7)),
        month(row.getString(8)),
        row.getString(9));
  }

  private static Optional<YearMonth> month(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
  }

  /** The office; nothing if it is none that is kept, or if its end is only missing. */
  Optional<Office> office(States states, YearMonth today) {
    Optional<Positions.Position> known = Positions.standard().of(label);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Positions.Position position = known.get();
    // Nobody holds an office beyond death.
    Optional<YearMonth> end = to.or(() -> died);
    boolean believed =
        end.isPresent()
            || position.years().isEmpty()
            || !from.plusYears(position.years().getAsInt()).isBefore(today);
    if (!believed || end.map(from::isAfter).orElse(false)) {
      return Optional.empty();
    }
    return Optional.of(
        new Office(
            person,
            position.role(),
            from,
            end,
            country(position, states),
            position.sector(),
            position.isKnownBySurname()));
  }

  /** What says it most directly goes first; a citizenship counts only where it is the one. */
  private String country(Positions.Position position, States states) {
    if (position.sector() == Sector.IGO) {
      return "";
    }
    Set<String> own = states.codes(positionStates);
    Set<String> citizen = states.codes(citizenships);
    return Optional.of(code)
        .flatMap(Countries.standard()::byCode)
        .map(Country::code)
        .or(() -> own.stream().findFirst())
        .or(position::country)
        .or(() -> states.code(of))
        .or(() -> citizen.size() == 1 ? citizen.stream().findFirst() : Optional.empty())
        .orElse("");
  }
}
