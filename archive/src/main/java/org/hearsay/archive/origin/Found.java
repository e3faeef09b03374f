package org.hearsay.archive.origin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin.Kind;

/** A root while reports are looked through: what it is called may get better with each. */
final class Found {
  private final Kind kind;
  private final Sides sides = new Sides();
  private String label;
  private Optional<Party> party;
  private String sourceType = "";
  private double confidence = 1;

  Found(Kind kind, String label) {
    this.kind = kind;
    this.label = label;
    this.party = Optional.empty();
  }

  /** One that a voice names. */
  Found(Kind kind, String label, Optional<Party> party, Voice voice) {
    this(kind, label);
    call(label, party, voice);
  }

  String label() {
    return label;
  }

  Party party() {
    return party.orElseThrow();
  }

  double confidence() {
    return confidence;
  }

  /** Is called so from now on, after this voice. */
  void call(String words, Optional<Party> by, Voice voice) {
    label = words;
    party = by;
    sourceType = voice.type();
    confidence = voice.confidence();
  }

  /** The same words again: the surer reading counts. */
  void confirm(Voice voice) {
    confidence = Math.max(confidence, voice.confidence());
  }

  void tell(Witness witness) {
    sides.add(witness, witness.telling().denies());
  }

  /** A copy tells what it has in common with its text again, and is heard only where it differs. */
  void tellCopy(Witness copy, long leader) {
    if (!sides.has(leader, copy.telling().denies())) {
      tell(copy);
    }
  }

  /**
   * With the copies of its reports.
   *
   * @param sharing of each report those with the same words
   */
  Origin origin(Map<Long, Set<Long>> sharing) {
    boolean denies = sides.denies();
    Set<Long> before = copied(sides.before(), sharing);
    before.removeIf(r -> sides.has(r, denies) && !sides.has(r, !denies));
    return new Origin(
        label,
        kind,
        party,
        sourceType,
        confidence,
        denies,
        List.copyOf(copied(sides.reports(), sharing)),
        List.copyOf(before));
  }

  private static Set<Long> copied(Set<Long> reports, Map<Long, Set<Long>> sharing) {
    Set<Long> all = new TreeSet<>();
    reports.forEach(r -> all.addAll(sharing.getOrDefault(r, Set.of(r))));
    return all;
  }
}
