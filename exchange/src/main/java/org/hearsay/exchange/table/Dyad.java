package org.hearsay.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;

/**
 * One actor and one recipient of an event: GDELT and ICEWS have a row for each pair.
 *
 * @param id positive, of 63 bits; the same for the same event and place among its pairs
 */
record Dyad(long id, Optional<Actor> actor, Optional<Actor> recipient) {
  /** So many pairs of one event have a row at most, lest lists of guests become events. */
  private static final int MOST = 25;

  /** All pairs; an event without parties has one, too. */
  static List<Dyad> of(EventRecord event) {
    List<Dyad> all = new ArrayList<>();
    for (Optional<Actor> actor : each(event.actors())) {
      for (Optional<Actor> recipient : each(event.recipients())) {
        if (all.size() < MOST) {
          String id = all.isEmpty() ? event.id() : event.id() + "/" + (all.size() + 1);
          all.add(new Dyad(id(id), actor, recipient));
        }
      }
    }
    return all;
  }

  private static List<Optional<Actor>> each(List<Actor> actors) {
    Map<String, Optional<Actor>> distinct = new LinkedHashMap<>();
    for (Actor actor : actors) {
      distinct.putIfAbsent(actor.label() + "\n" + actor.country(), Optional.of(actor));
    }
    return distinct.isEmpty() ? List.of(Optional.empty()) : List.copyOf(distinct.values());
  }

  /** The first 63 bits of the SHA-256 of a text, but never 0. */
  static long id(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Math.max(1, ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
