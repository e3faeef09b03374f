package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.encoder.Columns;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;

/**
 * What the columns of the model mean. At the anchor of an attribution, the first word of its cue
 * (of its content where there is no cue), stand its labels; for an anchor, every word of the window
 * has a score for source, cue and content: a bilinear product, a weight of the word's own, and one
 * of the distance (biaffine attention, Dozat and Manning 2017, with one vector a role). Besides,
 * each word has tags: outside, first or later word of a source, cue or content of anybody's
 * (Ramshaw and Marcus 1995).
 */
public final class Heads {
  /** Roles, in the order of the columns. */
  static final int SOURCE = 0;

  static final int CUE = 1;
  static final int CONTENT = 2;

  private static final int ANCHORS = 3;
  private static final int TAGS = 3;

  private final List<SourceType> types;
  private final List<Certainty> certainties;
  private final List<Polarity> polarities;
  private final Confidence confidence;
  private final Columns columns;
  private final float[] distances;
  private final int pair;
  private final int reach;
  private final int anchor;
  private final int ofAnchor;
  private final int ofWord;
  private final int own;
  private final int tags;

  public Heads(Encoder encoder) {
    columns = encoder.columns();
    types = constants(columns, "type", SourceType.class);
    certainties = constants(columns, "certainty", Certainty.class);
    polarities = constants(columns, "polarity", Polarity.class);
    confidence = new Confidence(columns.property("confidence"));
    distances = encoder.constant("distance");
    pair = columns.number("pair_width");
    reach = columns.number("reach");
    anchor = columns.begin("anchor");
    ofAnchor = columns.begin("role_anchor");
    ofWord = columns.begin("role_word");
    own = columns.begin("role_own");
    tags = columns.begin("role_tag");
  }

  private static <E extends Enum<E>> List<E> constants(
      Columns columns, String name, Class<E> type) {
    List<E> all = new ArrayList<>();
    for (String word : columns.labels(name)) {
      all.add(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }
    return List.copyOf(all);
  }

  Confidence confidence() {
    return confidence;
  }

  /** How probable it is that an attribution is anchored at the piece. */
  double anchor(Encoded encoded, int piece) {
    double sum = 0;
    for (int c = 0; c < ANCHORS; c++) {
      sum += Math.exp(encoded.at(piece, anchor + c) - encoded.at(piece, anchor));
    }
    return 1 - 1 / sum;
  }

  SourceType type(Encoded encoded, int piece) {
    return types.get(encoded.best(piece, columns.begin("type"), types.size()));
  }

  Certainty certainty(Encoded encoded, int piece) {
    return certainties.get(encoded.best(piece, columns.begin("certainty"), certainties.size()));
  }

  Polarity polarity(Encoded encoded, int piece) {
    return polarities.get(encoded.best(piece, columns.begin("polarity"), polarities.size()));
  }

  /** Log odds that the word has the role in the attribution at the anchor. */
  double of(Encoded encoded, int anchor, int word, int role) {
    double product =
        encoded.product(anchor, ofAnchor + role * pair, word, ofWord + role * pair, pair);
    int distance = Math.max(-reach, Math.min(reach, word - anchor)) + reach;
    return product / Math.sqrt(pair)
        + encoded.at(word, own + role)
        + distances[role * (2 * reach + 1) + distance];
  }

  /** Log odds that the word has the role in any attribution. */
  double ofAny(Encoded encoded, int word, int role) {
    int column = tags + role * TAGS;
    double inside = Math.exp(encoded.at(word, column + 1)) + Math.exp(encoded.at(word, column + 2));
    return Math.log(inside) - encoded.at(word, column);
  }
}
