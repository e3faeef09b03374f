package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Piece;
import org.hearsay.encoder.Segments;
import org.hearsay.encoder.WordPieces;
import org.hearsay.text.Span;

/**
 * Reads the attributions of a window off the model's heads: those whose anchors are probable
 * enough, and then, for words that are tagged as content but claimed by none of them, the less
 * probable anchor that claims them most, else an attribution of nobody's.
 */
final class Decoder {
  /** So probable an anchor must be. This and what follows is chosen on PolNeAR dev. */
  private static final double THRESHOLD = .55;

  /** And so probable one that claims words which nobody else claims, at least so many. */
  private static final double DOUBTFUL = .02;

  private static final int UNCLAIMED = 8;

  /** What a run of words in a content must be worth, and a word in another paragraph. */
  private static final double RUN_COST = 2;

  private static final double OTHER_PARAGRAPH = 6;

  /** So many words a piece of a content has, unless it is so near to such a one. */
  private static final int PIECE = 3;

  private static final int NEAR = 10;

  /** What speaks for every word as a source: it is missing more often than it is wrong. */
  private static final double LIKELY_SOURCE = 1;

  /** How much the tags count, for words that the anchor does not clearly leave out. */
  private static final double TAGS = .5;

  private static final double CLEARLY_OUT = 2;

  /** Two attributions with more of their content in common (Dice) are one. */
  private static final double SAME = .8;

  private static final double NEVER = -1000;

  private final Heads heads;
  private final Encoded encoded;
  private final List<Piece> pieces;
  private final List<Integer> words = new ArrayList<>();
  private final BitSet quoted = new BitSet();
  private final int[] paragraphs;

  private Decoder(Heads heads, Encoded encoded) {
    this.heads = heads;
    this.encoded = encoded;
    this.pieces = encoded.window().pieces();
    this.paragraphs = new int[pieces.size()];
    int paragraph = 0;
    for (int i = 0; i < pieces.size(); i++) {
      paragraphs[i] = paragraph;
      Piece piece = pieces.get(i);
      paragraph += piece.id() == WordPieces.BREAK ? 1 : 0;
      if (piece.starts() && !piece.span().isEmpty()) {
        quoted.set(words.size(), piece.isQuoted());
        words.add(i);
      }
    }
  }

  /** The attributions that the window owns, in the order of their contents. */
  static List<Found> read(Heads heads, Encoded encoded) {
    return new Decoder(heads, encoded).read();
  }

  private List<Found> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      double probability = isOwned(words.get(w)) ? heads.anchor(encoded, words.get(w)) : 0;
      if (probability >= DOUBTFUL) {
        drafts.add(draft(w, probability));
      }
    }
    drafts.sort(Comparator.comparingDouble(Draft::probability).reversed());
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      boolean probable = d.probability() >= THRESHOLD;
      boolean isNew = kept.stream().noneMatch(k -> k.isLike(d, SAME));
      if (probable && isNew && !d.content().isEmpty()) {
        kept.add(d);
      }
    }
    kept.forEach(d -> d.leaveTo(kept));
    for (BitSet run : unclaimed(kept)) {
      Draft claimant =
          drafts.stream()
              .max(Comparator.comparingDouble(d -> d.claim(run)))
              .filter(d -> d.claim(run) > 0)
              .orElseGet(this::nobody);
      claimant.content().or(run);
      if (!kept.contains(claimant)) {
        kept.add(claimant);
      }
    }
    kept.sort(Comparator.comparingInt(d -> d.content().nextSetBit(0)));
    return kept.stream().map(this::found).toList();
  }

  private boolean isOwned(int piece) {
    return piece >= encoded.window().ownedFrom() && piece < encoded.window().ownedTo();
  }

  private Draft draft(int anchor, double probability) {
    double[] ofSource = scores(anchor, Heads.SOURCE);
    double[] ofContent = scores(anchor, Heads.CONTENT);
    BitSet cue = Segments.one(scores(anchor, Heads.CUE));
    cue.stream().forEach(w -> ofContent[w] = NEVER);
    return new Draft(
        anchor,
        probability,
        ofSource,
        ofContent,
        Segments.one(ofSource),
        cue,
        withoutStrays(Segments.many(ofContent, RUN_COST)));
  }

  /** Without pieces of a word or two far from all longer ones. */
  private static BitSet withoutStrays(BitSet content) {
    BitSet longer = new BitSet();
    Segments.runs(content).stream().filter(r -> r.cardinality() >= PIECE).forEach(longer::or);
    BitSet all = (BitSet) longer.clone();
    for (BitSet run : Segments.runs(content)) {
      int from = Math.max(0, run.nextSetBit(0) - NEAR);
      if (longer.isEmpty() || !longer.get(from, run.length() + NEAR).isEmpty()) {
        all.or(run);
      }
    }
    return all;
  }

  private Draft nobody() {
    double[] nothing = new double[words.size()];
    Arrays.fill(nothing, NEVER);
    return new Draft(
        -1, DOUBTFUL, nothing, new double[words.size()], new BitSet(), new BitSet(), new BitSet());
  }

  private double[] scores(int anchor, int role) {
    double[] scores = new double[words.size()];
    for (int w = 0; w < scores.length; w++) {
      int word = words.get(w);
      double score = heads.of(encoded, words.get(anchor), word, role);
      score -= paragraphs[word] == paragraphs[words.get(anchor)] ? 0 : OTHER_PARAGRAPH;
      double open = 1 / (1 + Math.exp(-score - CLEARLY_OUT));
      scores[w] = score + TAGS * open * heads.ofAny(encoded, word, role);
      scores[w] += role == Heads.SOURCE ? LIKELY_SOURCE : 0;
    }
    return scores;
  }

  /** Runs of owned words that are tagged as content and belong to none. */
  private List<BitSet> unclaimed(List<Draft> kept) {
    BitSet open = new BitSet();
    for (int w = 0; w < words.size(); w++) {
      open.set(w, isOwned(words.get(w)) && heads.ofAny(encoded, words.get(w), Heads.CONTENT) > 0);
    }
    kept.forEach(d -> open.andNot(d.content()));
    return Segments.runs(open).stream().filter(r -> r.cardinality() >= UNCLAIMED).toList();
  }

  private Found found(Draft d) {
    boolean anchored = d.anchor() >= 0;
    int anchor = anchored ? words.get(d.anchor()) : 0;
    return new Found(
        spans(d.source()).stream().findFirst(),
        spans(d.cue()).stream().findFirst(),
        spans(d.content()),
        anchored ? heads.type(encoded, anchor) : SourceType.IMPERSONAL,
        anchored ? heads.certainty(encoded, anchor) : Certainty.CERTAIN,
        anchored ? heads.polarity(encoded, anchor) : Polarity.POSITIVE,
        d.confidence(heads.confidence(), quoted));
  }

  /** Runs of words as spans of the text. */
  private List<Span> spans(BitSet chosen) {
    List<Span> spans = new ArrayList<>();
    for (BitSet run : Segments.runs(chosen)) {
      int behind = run.length() < words.size() ? words.get(run.length()) : pieces.size();
      Span first = pieces.get(words.get(run.nextSetBit(0))).span();
      spans.add(Span.covering(first, lastBefore(behind)));
    }
    return spans;
  }

  /** The last piece with text before an index. */
  private Span lastBefore(int index) {
    int i = index - 1;
    while (pieces.get(i).span().isEmpty()) {
      i--;
    }
    return pieces.get(i).span();
  }
}
