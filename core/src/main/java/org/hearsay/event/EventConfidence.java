package org.hearsay.event;

import java.util.List;
import org.hearsay.entity.Mention;

/**
 * How sure it is that an event has the right type and parties: logistic regression (Platt 1999) on
 * what the model and the lexicon say of it, learnt on our own dev passages ({@code
 * training/events/dev.jsonl}), of which it is off by .06 (expected calibration error).
 */
final class EventConfidence {
  private static final double TYPE = 0.34;
  private static final double ACTORS = 0.42;
  private static final double RECIPIENTS = 0.35;
  private static final double AGREED = 0.42;
  private static final double ALL = -2.61;

  /** No sign counts for more than this, in log odds. */
  private static final double MOST = 4;

  private EventConfidence() {}

  /**
   * @param agreed whether the lexicon reads the same type
   */
  static double of(
      Sighting seen,
      EventType type,
      List<Mention> actors,
      List<Mention> recipients,
      boolean agreed) {
    double p = seen.probability(type);
    double odds =
        TYPE * clip(Math.log(p / (1 - p)))
            + ACTORS * clip(odds(seen.actors(), actors))
            + RECIPIENTS * clip(odds(seen.recipients(), recipients))
            + AGREED * (agreed ? 1 : 0)
            + ALL;
    return 1 / (1 + Math.exp(-odds));
  }

  /** That these are the party, or that there is none. */
  private static double odds(Sighting.Party party, List<Mention> mentions) {
    return mentions.isEmpty()
        ? -party.odds().values().stream().mapToDouble(v -> v).max().orElse(-MOST)
        : mentions.stream().mapToDouble(m -> party.of(m.head())).max().orElse(-MOST);
  }

  private static double clip(double odds) {
    return Math.max(-MOST, Math.min(MOST, odds));
  }
}
