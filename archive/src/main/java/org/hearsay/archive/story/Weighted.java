package org.hearsay.archive.story;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A profile with the weights of its terms: one vector of length 1 a channel, over the same terms.
 * Weight is (1 + ln count) × rarity (Salton, Buckley 1988).
 */
final class Weighted {
  /** What of a profile is compared. */
  enum Channel {
    WORDS(0),
    NAMES(Profile.NAME),
    NUMBERS(Profile.NUMBER),
    LEAD(Profile.LEAD),
    LEAD_NAMES(Profile.LEAD | Profile.NAME),
    LEAD_NUMBERS(Profile.LEAD | Profile.NUMBER);

    private final int flags;

    Channel(int flags) {
      this.flags = flags;
    }

    boolean has(byte given) {
      return (given & flags) == flags;
    }
  }

  final int[] terms;
  private final Set<Channel> held = EnumSet.noneOf(Channel.class);
  private final Map<Channel, float[]> weights = new EnumMap<>(Channel.class);
  final float[] rarities;
  final long[] pairs;
  final float[] pairWeights;
  final float allRarity;
  final float nameRarity;

  /**
   * @param profile weighed
   */
  Weighted(Profile profile) {
    terms = profile.terms();
    rarities = new float[terms.length];
    float all = 0;
    float names = 0;
    for (int i = 0; i < terms.length; i++) {
      rarities[i] = profile.rarity(i);
      all += rarities[i];
      names += profile.is(i, Profile.NAME) ? rarities[i] : 0;
    }
    allRarity = all;
    nameRarity = names;
    for (Channel channel : Channel.values()) {
      float[] weight = new float[terms.length];
      for (int i = 0; i < terms.length; i++) {
        if (channel.has(profile.flags()[i])) {
          held.add(channel);
          weight[i] = (float) (1 + Math.log(profile.counts()[i])) * rarities[i];
        }
      }
      weights.put(channel, normal(weight));
    }
    int[] places = profile.pairs();
    long[] both = new long[places.length];
    float[] weight = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      int first = places[i] >>> 16;
      int second = places[i] & 0xffff;
      both[i] = pair(terms[first], terms[second]);
      weight[i] = (rarities[first] + rarities[second]) / 2;
    }
    // Places rise with the terms, so that the pairs rise, too.
    pairs = both;
    pairWeights = normal(weight);
  }

  /** The weights of a channel, one a term. */
  float[] of(Channel channel) {
    return Objects.requireNonNull(weights.get(channel));
  }

  /** Whether there is anything in a channel. */
  boolean has(Channel channel) {
    return held.contains(channel);
  }

  /** Whether the term at this place is of a channel. */
  boolean is(Channel channel, int place) {
    return of(channel)[place] > 0;
  }

  /**
   * Of two pairs the one with the smaller first term is the smaller, then that with the smaller
   * second.
   */
  private static long pair(int first, int second) {
    return ((long) first << 32) + ((long) second - Integer.MIN_VALUE);
  }

  private static float[] normal(float[] weight) {
    double sum = 0;
    for (float w : weight) {
      sum += (double) w * w;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; length > 0 && i < weight.length; i++) {
      weight[i] /= length;
    }
    return weight;
  }
}
