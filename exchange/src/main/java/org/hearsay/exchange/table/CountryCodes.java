package org.hearsay.exchange.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.text.Lexicon;

/**
 * A country in the systems of event data ({@code codes.tsv}); a code is empty where the system has
 * none.
 *
 * @param cow number of Correlates of War
 * @param fips FIPS 10-4
 * @param cameo CAMEO, three letters
 */
public record CountryCodes(String cow, String fips, String cameo) {
  private static final CountryCodes NONE = new CountryCodes("", "", "");

  private static final Map<String, CountryCodes> ALL =
      Lexicon.read(CountryCodes.class, "codes.tsv", 7).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text(0),
                  row -> new CountryCodes(row.text(2), row.text(5), row.text(6))));

  private static final Map<String, String> CAMEO =
      ALL.entrySet().stream()
          .filter(each -> !each.getValue().cameo().isEmpty())
          .collect(
              Collectors.toUnmodifiableMap(each -> each.getValue().cameo(), Map.Entry::getKey));

  /** The codes of an ISO 3166-1 alpha-3 country; empty ones for others. */
  public static CountryCodes of(Optional<String> alpha3) {
    return alpha3.map(c -> ALL.getOrDefault(c, NONE)).orElse(NONE);
  }

  /** The ISO 3166-1 alpha-3 code of a code of CAMEO, or of one that is such already. */
  public static Optional<String> ofCameo(String code) {
    return ALL.containsKey(code) ? Optional.of(code) : Optional.ofNullable(CAMEO.get(code));
  }

  /** The usual English name; the code itself where there is none. */
  static String name(Optional<String> alpha3) {
    return alpha3.map(c -> Countries.standard().byCode(c).map(Country::name).orElse(c)).orElse("");
  }
}
