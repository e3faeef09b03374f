package org.hearsay.server.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Voices;

/**
 * One who says something, as it may be shown.
 *
 * @param name whom to name; where it is not sure who speaks, nobody
 * @param manner how well it is known who speaks
 * @param denies whether the speaker says that it is not so
 * @param accuses whether it is no more than the speaker's accusation
 */
public record Speaker(String name, Manner manner, boolean denies, boolean accuses) {
  /** How well it is known who speaks. */
  public enum Manner {
    NAMED,
    UNCLEAR,
    NOBODY
  }

  static Speaker of(Claim claim, Voices voices) {
    Ground ground = voices.ground(claim);
    if (!ground.isClear()) {
      return new Speaker("speaker unclear", Manner.UNCLEAR, ground.negative(), ground.accusing());
    }
    if (claim.source().isEmpty()) {
      return new Speaker("nobody named", Manner.NOBODY, ground.negative(), ground.accusing());
    }
    String name =
        voices.actors(claim.source().stream().toList()).stream()
            .map(Actor::label)
            .distinct()
            .collect(Collectors.joining(" and "));
    return new Speaker(name, Manner.NAMED, ground.negative(), ground.accusing());
  }

  static List<Speaker> all(List<Claim> chain, Voices voices) {
    return chain.stream().map(c -> of(c, voices)).toList();
  }

  public boolean isUnclear() {
    return manner == Manner.UNCLEAR;
  }

  public boolean isNobody() {
    return manner == Manner.NOBODY;
  }

  /** As a link of a chain. */
  String link() {
    return name + (denies ? " (denies it)" : accuses ? " (accuses)" : "");
  }
}
