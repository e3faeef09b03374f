package org.hearsay.exchange.annotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.exchange.export.Ground;

/** On whose word something is told, in a sentence for readers. */
final class Voice {
  private Voice() {}

  /**
   * For example "The Daily Ferry reports that the agency said that the mayor denied".
   *
   * @param grounds innermost first
   */
  static String of(Header report, List<Ground> grounds) {
    List<String> voices = new ArrayList<>();
    voices.add(
        report.outlet().orElse("The report") + (grounds.isEmpty() ? " reports" : " reports that"));
    for (int i = grounds.size() - 1; i >= 0; i--) {
      Ground ground = grounds.get(i);
      voices.add(
          ground.shown() + (ground.negative() ? " denied" : " said") + (i == 0 ? "" : " that"));
    }
    return String.join(" ", voices);
  }
}
