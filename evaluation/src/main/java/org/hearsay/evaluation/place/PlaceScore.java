package org.hearsay.evaluation.place;

import java.util.OptionalDouble;
import org.hearsay.evaluation.score.PrecisionRecall;

/**
 * What {@link PlaceScorer} counted.
 *
 * @param found gold toponyms that a coded place overlaps
 * @param missed the others
 * @param invented coded places that overlap no toponym of gold
 * @param located gold toponyms that have coordinates
 * @param given those of them that were found and were given coordinates
 * @param near those of these that lie within 161 km of gold
 * @param countryNamed those of {@code given} whose country gold names in a way that is known
 * @param countryRight those of these that were given that country
 */
public record PlaceScore(
    int found,
    int missed,
    int invented,
    int located,
    int given,
    int near,
    int countryNamed,
    int countryRight) {
  public static final PlaceScore NONE = new PlaceScore(0, 0, 0, 0, 0, 0, 0, 0);

  PlaceScore plus(PlaceScore other) {
    return new PlaceScore(
        found + other.found,
        missed + other.missed,
        invented + other.invented,
        located + other.located,
        given + other.given,
        near + other.near,
        countryNamed + other.countryNamed,
        countryRight + other.countryRight);
  }

  /** 0 when nothing was coded. */
  public double precision() {
    return orZero(found, found + invented);
  }

  /** 0 when gold is empty. */
  public double recall() {
    return orZero(found, found + missed);
  }

  public double f1() {
    return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
  }

  /** Of the gold toponyms with coordinates, those found and within 161 km. */
  public double recall161() {
    return orZero(near, located);
  }

  /** Of those found that were given coordinates, those within 161 km. */
  public double within161() {
    return orZero(near, given);
  }

  /** Of those found that were given coordinates, those in the right country. */
  public OptionalDouble country() {
    return PrecisionRecall.ratio(countryRight, countryNamed);
  }

  private static double orZero(int part, int whole) {
    return PrecisionRecall.ratio(part, whole).orElse(0);
  }
}
