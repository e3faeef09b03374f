package org.hearsay.evaluation;

import java.util.Locale;

/**
 * One figure of one corpus.
 *
 * @param split the part of the corpus: dev, all
 * @param name as the peers of {@code peers.tsv} name it; with corpus and split it is the key
 * @param decimals how many are shown
 * @param note what else a reader must know, such as an interval; may be empty
 */
public record Figure(
    String corpus, String split, String name, double value, int decimals, String note) {

  /** A share or a rate, shown with three decimals. */
  public static Figure rate(String corpus, String split, String name, double value) {
    return new Figure(corpus, split, name, value, 3, "");
  }

  /** A count, shown without decimals. */
  public static Figure count(String corpus, String split, String name, double value) {
    return new Figure(corpus, split, name, value, 0, "");
  }

  /** The same figure with a note. */
  public Figure noted(String note) {
    return new Figure(corpus, split, name, value, decimals, note);
  }

  /** The value as it is shown: {@code 0.915}, {@code 2,330}. */
  public String shown() {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** {@code PolNeAR dev content-F1 0.915}. */
  @Override
  public String toString() {
    String line = corpus + " " + split + " " + name + " " + shown();
    return note.isEmpty() ? line : line + " (" + note + ")";
  }
}
