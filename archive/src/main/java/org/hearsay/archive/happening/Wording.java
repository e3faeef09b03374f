package org.hearsay.archive.happening;

import java.util.List;
import org.hearsay.archive.word.Rarity;

/** How alike two tellings are worded. */
final class Wording {
  /** Stems that begin with so many letters in common are of one family. */
  private static final int LIKE = 5;

  /** "resigned" and "resignation". */
  static boolean isLike(String stem, String other) {
    return stem.equals(other)
        || stem.length() >= LIKE
            && other.length() >= LIKE
            && stem.startsWith(other.substring(0, LIKE));
  }

  /** Cosine of terms by their rarity. */
  static double common(Rarity rarity, List<Integer> a, List<Integer> b) {
    double shared = 0;
    double left = 0;
    double right = 0;
    int j = 0;
    for (int term : a) {
      double weight = Math.pow(rarity.of(term), 2);
      left += weight;
      while (j < b.size() && b.get(j) < term) {
        j++;
      }
      shared += j < b.size() && b.get(j) == term ? weight : 0;
    }
    for (int term : b) {
      right += Math.pow(rarity.of(term), 2);
    }
    return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
  }

  private Wording() {}
}
