package org.hearsay.exchange.export;

import java.util.List;
import java.util.Set;
import org.hearsay.archive.record.Accusing;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Claim;
import org.hearsay.archive.record.CodedRecord.Mention;

/** Who acts and who speaks in one coded report, as it may be shown. */
public final class Voices {
  private final CodedRecord record;
  private final Actors actors;
  private final Set<String> accusing;

  public Voices(CodedRecord record) {
    this.record = record;
    this.actors = new Actors(record);
    this.accusing = Accusing.claims(record);
  }

  /** One for each entity that a mention stands for; names of private persons are kept back. */
  public List<Actor> actors(List<Mention> mentions) {
    return actors.of(mentions);
  }

  /** On whose word something rests that these claims hold, innermost first. */
  public List<Ground> chain(List<String> claims) {
    return record.chain(claims).stream().map(this::ground).toList();
  }

  /** Who makes a claim. */
  public Ground ground(Claim claim) {
    return new Ground(
        claim.id(),
        claim.kind(),
        claim.source().flatMap(s -> actors.of(List.of(s)).stream().findFirst()),
        claim.sourceType(),
        claim.cue(),
        claim.content(),
        claim.negative(),
        accusing.contains(claim.id()),
        claim.confidence());
  }
}
