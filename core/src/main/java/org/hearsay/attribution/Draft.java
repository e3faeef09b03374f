package org.hearsay.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.encoder.Segments;

/** What stands at an anchor, while it is being decided. Words are counted from 0 in the window. */
final class Draft {
  private final int anchor;
  private final double probability;
  private final double[] ofSource;
  private final double[] ofContent;
  private final BitSet source;
  private final BitSet cue;
  private final BitSet content;

  /**
   * @param anchor its word, -1 where there is none
   * @param probability that an attribution is anchored there
   * @param ofSource how much speaks for each word as a source, {@code ofContent} as content
   */
  Draft(
      int anchor,
      double probability,
      double[] ofSource,
      double[] ofContent,
      BitSet source,
      BitSet cue,
      BitSet content) {
    this.anchor = anchor;
    this.probability = probability;
    this.ofSource = ofSource;
    this.ofContent = ofContent;
    this.source = source;
    this.cue = cue;
    this.content = content;
  }

  int anchor() {
    return anchor;
  }

  double probability() {
    return probability;
  }

  BitSet source() {
    return source;
  }

  BitSet cue() {
    return cue;
  }

  BitSet content() {
    return content;
  }

  /** How much speaks for the words as its content, on average. */
  double claim(BitSet run) {
    return run.stream().mapToDouble(w -> ofContent[w]).average().orElse(Double.NEGATIVE_INFINITY);
  }

  /**
   * Leaves pieces to those that claim them more, but for the one that it is surest of: what stands
   * beside its own content, in words much like it, is mostly theirs.
   */
  void leaveTo(List<Draft> others) {
    List<BitSet> pieces = Segments.runs(content);
    pieces.stream()
        .sorted(Comparator.comparingDouble(p -> -claim(p) * p.cardinality()))
        .skip(1)
        .filter(p -> others.stream().anyMatch(o -> o != this && o.claimsMore(p, this)))
        .forEach(content::andNot);
  }

  private boolean claimsMore(BitSet piece, Draft other) {
    BitSet own = (BitSet) piece.clone();
    own.and(content);
    return 2 * own.cardinality() >= piece.cardinality() && claim(piece) > other.claim(piece);
  }

  double confidence(Confidence confidence, BitSet quoted) {
    return confidence.of(probability, source, ofSource, content, ofContent, quoted);
  }

  /** Whether both have nearly the same content, and a cue in common or none. */
  boolean isLike(Draft other, double share) {
    return dice(content, other.content) > share && dice(cue, other.cue) >= .5;
  }

  private static double dice(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int all = a.cardinality() + b.cardinality();
    return all == 0 ? 1 : 2.0 * both.cardinality() / all;
  }
}
