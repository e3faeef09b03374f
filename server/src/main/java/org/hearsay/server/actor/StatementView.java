package org.hearsay.server.actor;

import java.util.Optional;
import org.hearsay.archive.Statement;
import org.hearsay.exchange.export.Ground;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Say;

/**
 * What an outlet reports that somebody said, as it may be shown: never as the speaker's own page
 * would, and never as a quotation unless it is one.
 *
 * @param when it was published, in words; empty where that is not known
 * @param said such as {@code the minister said}
 * @param kind quoted, in part quoted or indirect
 * @param direct whether it is a quotation, word by word
 * @param denied whether the speaker says that the content is not so
 * @param report where it stands in its report
 * @param trace its way through all reports
 */
public record StatementView(
    String outlet,
    Optional<String> when,
    String said,
    String kind,
    boolean direct,
    boolean denied,
    String content,
    String report,
    String trace) {

  /** Whether it is sure enough that it was this speaker to stand under the speaker's name. */
  static boolean isClear(Statement s) {
    return s.confidence() >= Ground.CLEAR;
  }

  static StatementView of(Statement s) {
    return new StatementView(
        Say.outlet(s.outlet()),
        s.published().map(Say::day),
        s.source() + (s.denied() ? " denied" : " said"),
        switch (s.kind()) {
          case "direct" -> "quoted";
          case "mixed" -> "in part quoted";
          default -> "indirect";
        },
        s.kind().equals("direct"),
        s.denied(),
        s.content(),
        Links.record(s.reportNumber(), s.claim()),
        Links.trace(s.reportNumber(), s.claim()));
  }
}
