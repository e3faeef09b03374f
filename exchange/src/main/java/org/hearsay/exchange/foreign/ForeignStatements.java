package org.hearsay.exchange.foreign;

import java.util.List;

/**
 * What others found quoted in one report.
 *
 * @param where file and line
 * @param text of the report; offsets are its code points
 */
public record ForeignStatements(String where, String text, List<ForeignQuotation> quotations) {
  public ForeignStatements {
    quotations = List.copyOf(quotations);
  }
}
