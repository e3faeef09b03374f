package org.hearsay.archive.facet;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a happening is entered under.
 *
 * @param spot hash of its place on the map; 0 where none is known
 * @param sides the facets; of parties and pairs with the side, of others with 0
 */
public record Entry(Standing standing, long spot, NavigableMap<Long, Integer> sides) {
  /** It acts; of a pair: the first does. */
  public static final int ACTOR = 1;

  /** Something is done to it; of a pair: the second acts. */
  public static final int RECIPIENT = 2;

  private static final int FACET_BYTES = 7;

  public Entry {
    sides = Collections.unmodifiableNavigableMap(new TreeMap<>(sides));
  }

  /** The facets as they are kept: 48 bits, then the side. */
  byte[] facets() {
    ByteBuffer bytes = ByteBuffer.allocate(sides.size() * FACET_BYTES);
    sides.forEach(
        (facet, side) ->
            bytes
                .putShort((short) (facet >> Integer.SIZE))
                .putInt(facet.intValue())
                .put(side.byteValue()));
    return bytes.array();
  }

  static Entry read(long standing, long spot, byte[] facets) {
    ByteBuffer bytes = ByteBuffer.wrap(facets);
    TreeMap<Long, Integer> sides = new TreeMap<>();
    while (bytes.hasRemaining()) {
      long facet = (long) bytes.getShort() << Integer.SIZE | Integer.toUnsignedLong(bytes.getInt());
      sides.put(facet, (int) bytes.get());
    }
    return new Entry(new Standing(standing), spot, sides);
  }
}
