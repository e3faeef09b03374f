package org.hearsay.archive.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.archive.word.Rarity;
import org.hearsay.archive.word.Words;
import org.hearsay.archive.word.Words.Word;

/**
 * What a report is about, as counted words: of each term its hash, how often it stands, and whether
 * it is a name, a number, and stands in the lead; and the pairs of terms that follow one another.
 */
final class Profile {
  static final int NAME = 1;
  static final int NUMBER = 2;
  static final int LEAD = 4;

  /** So many words are the lead, where news says what happened. */
  private static final int LEAD_WORDS = 70;

  /** What follows changes no more what a report is about. */
  private static final int MOST_WORDS = 1500;

  private static final int STEPS = 20;

  /** Begins the bytes of a profile that is weighed; before were the numbers of terms. */
  private static final int WEIGHED = -1;

  /** Hashes, rising. */
  private final int[] terms;

  /** As many as terms, 1 to 127. */
  private final byte[] counts;

  /** As many as terms, sums of {@link #NAME} and its like. */
  private final byte[] flags;

  /**
   * Places in {@code terms} of two that follow one another, the first in the upper half; each once.
   */
  private final int[] pairs;

  /**
   * As many as terms, in steps of 1 / {@value #STEPS}; none before the report is placed. They stay
   * as they were then, so that two reports are always equally alike.
   */
  private final byte[] rarities;

  private Profile(int[] terms, byte[] counts, byte[] flags, int[] pairs, byte[] rarities) {
    this.terms = terms;
    this.counts = counts;
    this.flags = flags;
    this.pairs = pairs;
    this.rarities = rarities;
  }

  /** The same, with how rare its terms are now. */
  Profile weighed(Rarity rarity) {
    byte[] steps = new byte[terms.length];
    for (int i = 0; i < terms.length; i++) {
      steps[i] = (byte) Math.max(0, Math.min(255, Math.round(rarity.of(terms[i]) * STEPS)));
    }
    return new Profile(terms, counts, flags, pairs, steps);
  }

  boolean isWeighed() {
    return rarities.length == terms.length;
  }

  /** Of the term at this place. */
  float rarity(int index) {
    return (rarities[index] & 0xff) / (float) STEPS;
  }

  int[] terms() {
    return terms;
  }

  byte[] counts() {
    return counts;
  }

  byte[] flags() {
    return flags;
  }

  int[] pairs() {
    return pairs;
  }

  static Profile of(String text) {
    List<Word> words = Words.of(text);
    var small =
        words.stream().filter(w -> !w.capital()).map(Word::form).collect(Collectors.toSet());
    Map<Integer, int[]> seen = new TreeMap<>();
    List<int[]> following = new ArrayList<>();
    Integer before = null;
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      Word word = words.get(i);
      if (!word.isContent()) {
        before = null;
        continue;
      }
      int term = Words.hash(word.stem());
      int flags =
          (word.isNumber() ? NUMBER : word.capital() && !small.contains(word.form()) ? NAME : 0)
              + (i < LEAD_WORDS ? LEAD : 0);
      int[] entry = seen.computeIfAbsent(term, t -> new int[2]);
      entry[0]++;
      entry[1] |= flags;
      if (before != null) {
        following.add(new int[] {before, term});
      }
      before = term;
    }
    return of(seen, following);
  }

  private static Profile of(Map<Integer, int[]> seen, List<int[]> following) {
    int[] terms = new int[seen.size()];
    byte[] counts = new byte[terms.length];
    byte[] flags = new byte[terms.length];
    int n = 0;
    for (Map.Entry<Integer, int[]> entry : seen.entrySet()) {
      terms[n] = entry.getKey();
      counts[n] = (byte) Math.min(127, entry.getValue()[0]);
      flags[n] = (byte) entry.getValue()[1];
      n++;
    }
    int[] pairs =
        following.stream()
            .mapToInt(
                p -> Arrays.binarySearch(terms, p[0]) << 16 | Arrays.binarySearch(terms, p[1]))
            .sorted()
            .distinct()
            .toArray();
    return new Profile(terms, counts, flags, pairs, new byte[0]);
  }

  boolean is(int index, int flag) {
    return (flags[index] & flag) != 0;
  }

  byte[] bytes() {
    int size = 8 + terms.length * 6 + rarities.length + pairs.length * 4;
    ByteBuffer buffer = ByteBuffer.allocate(isWeighed() ? size : size - 4);
    if (isWeighed()) {
      buffer.putInt(WEIGHED);
    }
    buffer.putInt(terms.length);
    for (int term : terms) {
      buffer.putInt(term);
    }
    buffer.put(counts).put(flags).put(rarities);
    for (int pair : pairs) {
      buffer.putInt(pair);
    }
    return buffer.array();
  }

  static Profile of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int first = buffer.getInt();
    int[] terms = new int[first == WEIGHED ? buffer.getInt() : first];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = buffer.getInt();
    }
    byte[] counts = new byte[terms.length];
    byte[] flags = new byte[terms.length];
    byte[] rarities = new byte[first == WEIGHED ? terms.length : 0];
    buffer.get(counts).get(flags).get(rarities);
    int[] pairs = new int[buffer.remaining() / 4];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = buffer.getInt();
    }
    return new Profile(terms, counts, flags, pairs, rarities);
  }
}
