package org.hearsay.exchange.export;

import java.util.List;

/**
 * What somebody says in a report.
 *
 * @param ground who says what
 * @param around who tells that it is said, innermost first; empty: the outlet
 */
public record Statement(Ground ground, List<Ground> around) {
  public Statement {
    around = List.copyOf(around);
  }

  /** Whether it is, or rests on, an accusation. */
  public boolean isAccusing() {
    return ground.accusing() || around.stream().anyMatch(Ground::accusing);
  }

  /** Whether somebody who tells of it denies that it was said. */
  public boolean isDisputed() {
    return around.stream().anyMatch(Ground::negative);
  }
}
