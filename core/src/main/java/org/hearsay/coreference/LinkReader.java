package org.hearsay.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.coreference.Links.Link;
import org.hearsay.encoder.Columns;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Piece;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Reads links between mentions off the model's rows. The score of an earlier mention is a product
 * of two vectors, a weight of its own and one of the distance in words (Lee et al. 2017; by head
 * words: Dobrovolskii 2021); it is held against a weight for "none before". Thread-safe.
 */
public final class LinkReader {
  /** Less likely links are not kept. */
  private static final double LEAST = 0.02;

  private final Columns columns;
  private final float[] near;
  private final int width;

  public LinkReader(Encoder encoder) {
    columns = encoder.columns();
    near = encoder.constant("near");
    width = columns.begin("link_before") - columns.begin("link_word");
  }

  /** The head of a mention in a window: its piece, where it begins, its count as a word. */
  private record Head(int piece, int begin, int place) {}

  /**
   * Reads a text.
   *
   * @param windows of which {@code text} was made
   */
  public Links read(ParsedText text, List<Encoded> windows) {
    Map<Integer, Integer> places = new HashMap<>();
    int words = 0;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.entity() != EntityType.NONE) {
          places.put(token.span().begin(), words);
        }
        words++;
      }
    }
    Map<Integer, List<Link>> links = new HashMap<>();
    windows.forEach(w -> read(w, places, links));
    return new Links(links);
  }

  private void read(Encoded encoded, Map<Integer, Integer> places, Map<Integer, List<Link>> links) {
    List<Head> heads = new ArrayList<>();
    List<Piece> pieces = encoded.window().pieces();
    for (int i = 0; i < encoded.window().ownedTo(); i++) {
      Piece piece = pieces.get(i);
      Integer place = places.get(piece.span().begin());
      if (piece.starts() && !piece.span().isEmpty() && place != null) {
        Head head = new Head(i, piece.span().begin(), place);
        if (i >= encoded.window().ownedFrom()) {
          links.put(head.begin(), links(encoded, head, heads));
        }
        heads.add(head);
      }
    }
  }

  private List<Link> links(Encoded encoded, Head head, List<Head> before) {
    int word = columns.begin("link_word");
    int other = columns.begin("link_before");
    double none = encoded.at(head.piece(), columns.begin("link_none"));
    double[] scores = new double[before.size()];
    double most = none;
    for (int i = 0; i < scores.length; i++) {
      Head b = before.get(i);
      int apart = Math.max(1, head.place() - b.place());
      int distance = Math.min(near.length - 1, 31 - Integer.numberOfLeadingZeros(apart));
      scores[i] =
          encoded.product(head.piece(), word, b.piece(), other, width) / Math.sqrt(width)
              + encoded.at(b.piece(), columns.begin("link_own"))
              + near[distance];
      most = Math.max(most, scores[i]);
    }
    double sum = Math.exp(none - most);
    for (double score : scores) {
      sum += Math.exp(score - most);
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      double probability = Math.exp(scores[i] - most) / sum;
      if (probability >= LEAST) {
        links.add(new Link(before.get(i).begin(), probability));
      }
    }
    links.sort(Comparator.comparing(Link::probability).reversed());
    return List.copyOf(links);
  }
}
