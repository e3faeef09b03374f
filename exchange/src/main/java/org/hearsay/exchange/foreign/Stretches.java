package org.hearsay.exchange.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.archive.record.CodedRecord.Piece;

/**
 * Stretches of a text, in order and apart from each other.
 *
 * @param bounds begin and end of each, in code points
 * @param length of all together
 */
record Stretches(List<int[]> bounds, int length) {
  static Stretches of(List<Piece> pieces) {
    List<int[]> bounds = new ArrayList<>();
    pieces.stream()
        .sorted(Comparator.comparingInt(Piece::begin))
        .forEach(
            piece -> {
              int[] last = bounds.isEmpty() ? new int[] {-1, -1} : bounds.get(bounds.size() - 1);
              if (piece.begin() <= last[1]) {
                last[1] = Math.max(last[1], piece.end());
              } else {
                bounds.add(new int[] {piece.begin(), piece.end()});
              }
            });
    return new Stretches(bounds, bounds.stream().mapToInt(b -> b[1] - b[0]).sum());
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** So many code points both hold. */
  int shared(Stretches other) {
    int shared = 0;
    for (int i = 0, j = 0; i < bounds.size() && j < other.bounds.size(); ) {
      int[] a = bounds.get(i);
      int[] b = other.bounds.get(j);
      shared += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
      if (a[1] < b[1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** What both hold, of what either holds; from 0 to 1. */
  double likeness(Stretches other) {
    int shared = shared(other);
    return shared == 0 ? 0 : (double) shared / (length + other.length - shared);
  }
}
