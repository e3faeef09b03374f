package org.hearsay.cli.compare;

import java.util.Locale;
import org.hearsay.exchange.foreign.Comparison.Row;

/** Lines of the table. */
final class Grid {
  private Grid() {}

  static String head(String what) {
    return line(what, "both", "only ours", "only theirs");
  }

  static String line(String what, Row row) {
    return line(what, number(row.both()), number(row.onlyOurs()), number(row.onlyTheirs()));
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  private static String line(String what, String both, String ours, String theirs) {
    return String.format(Locale.ROOT, "%-10s %8s %10s %12s\n", what, both, ours, theirs);
  }
}
