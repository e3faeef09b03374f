package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.encoder.Encoded;

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

  private static final int ROLES = 3;
  private static final int ANCHORS = 3;
  private static final int TAGS = 3;

  private final List<SourceType> types;
  private final List<Certainty> certainties;
  private final List<Polarity> polarities;
  private final Confidence confidence;
  private final int pair;
  private final int reach;
  private final int ofAnchor;
  private final int ofWord;
  private final int own;
  private final int tags;

  /**
   * @param properties of the model; see training/attribution/export.py
   */
  public Heads(Map<String, String> properties) {
    types = constants(properties, "types", SourceType.class);
    certainties = constants(properties, "certainty", Certainty.class);
    polarities = constants(properties, "polarity", Polarity.class);
    confidence = new Confidence(properties);
    pair = Integer.parseInt(properties.get("pair_width"));
    reach = Integer.parseInt(properties.get("reach"));
    ofAnchor = ANCHORS + types.size() + certainties.size() + polarities.size();
    ofWord = ofAnchor + ROLES * pair;
    own = ofWord + ROLES * pair;
    tags = own + ROLES;
  }

  private static <E extends Enum<E>> List<E> constants(
      Map<String, String> properties, String name, Class<E> type) {
    List<E> all = new ArrayList<>();
    for (String word : properties.getOrDefault(name, "").split(",", -1)) {
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
      sum += Math.exp(encoded.at(piece, c) - encoded.at(piece, 0));
    }
    return 1 - 1 / sum;
  }

  SourceType type(Encoded encoded, int anchor) {
    return types.get(best(encoded, anchor, ANCHORS, types.size()));
  }

  Certainty certainty(Encoded encoded, int anchor) {
    return certainties.get(best(encoded, anchor, ANCHORS + types.size(), certainties.size()));
  }

  Polarity polarity(Encoded encoded, int anchor) {
    return polarities.get(best(encoded, anchor, ofAnchor - polarities.size(), polarities.size()));
  }

  private static int best(Encoded encoded, int piece, int from, int columns) {
    int best = 0;
    for (int c = 1; c < columns; c++) {
      if (encoded.at(piece, from + c) > encoded.at(piece, from + best)) {
        best = c;
      }
    }
    return best;
  }

  /** Log odds that the word has the role in the attribution at the anchor. */
  double of(Encoded encoded, int anchor, int word, int role) {
    double product =
        encoded.product(anchor, ofAnchor + role * pair, word, ofWord + role * pair, pair);
    int distance = Math.max(-reach, Math.min(reach, word - anchor)) + reach;
    return product / Math.sqrt(pair)
        + encoded.at(word, own + role)
        + encoded.constant(role * (2 * reach + 1) + distance);
  }

  /** Log odds that the word has the role in any attribution. */
  double ofAny(Encoded encoded, int word, int role) {
    int column = tags + role * TAGS;
    double inside = Math.exp(encoded.at(word, column + 1)) + Math.exp(encoded.at(word, column + 2));
    return Math.log(inside) - encoded.at(word, column);
  }
}
