package org.hearsay.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.encoder.Columns;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Piece;
import org.hearsay.event.Event.Status;

/**
 * Reads triggers off the model's rows: at each word the type of event that it names, or none; at a
 * trigger its mode, status and contexts; and for a trigger, at every word of the window, whether it
 * is part of an actor or a recipient (a bilinear product, a weight of the word's own and one of the
 * distance, as for attributions). Thread-safe.
 */
public final class EventHeads {
  /** Less probable triggers are not looked at. */
  private static final double LEAST = 0.02;

  /** A context counts from this probability on. */
  private static final double CONTEXT = 0.5;

  private static final int ACTORS = 0;
  private static final int RECIPIENTS = 1;

  private final Columns columns;
  private final List<String> types;
  private final List<String> modes;
  private final List<Status> statuses;
  private final List<String> contexts;
  private final float[] distances;
  private final int firstDistance;
  private final int pair;
  private final int reach;

  public EventHeads(Encoder encoder) {
    columns = encoder.columns();
    types = columns.labels("event");
    modes = columns.labels("mode");
    statuses =
        columns.labels("status").stream()
            .map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT)))
            .toList();
    contexts = columns.labels("context");
    distances = encoder.constant("distance");
    pair = columns.number("pair_width");
    reach = columns.number("reach");
    firstDistance = distances.length - 2 * (2 * reach + 1);
  }

  /**
   * The triggers that the window owns, in text order.
   *
   * @param asked where words begin that are given however improbable they are
   */
  List<Sighting> read(Encoded encoded, Set<Integer> asked) {
    List<Piece> pieces = encoded.window().pieces();
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).starts() && !pieces.get(i).span().isEmpty()) {
        words.add(i);
      }
    }
    List<Sighting> found = new ArrayList<>();
    for (int word : words) {
      if (word >= encoded.window().ownedFrom() && word < encoded.window().ownedTo()) {
        int at = pieces.get(word).span().begin();
        Map<EventType, Double> probabilities = types(encoded, word, asked.contains(at));
        if (!probabilities.isEmpty()) {
          found.add(sighting(encoded, word, words, probabilities));
        }
      }
    }
    return found;
  }

  /** None where it is less probable than is looked at, unless asked for. */
  private Map<EventType, Double> types(Encoded encoded, int word, boolean asked) {
    int none = columns.begin("event");
    double sum = 0;
    for (int c = 0; c < types.size(); c++) {
      sum += Math.exp(encoded.at(word, none + c) - encoded.at(word, none));
    }
    Map<EventType, Double> probabilities = new EnumMap<>(EventType.class);
    if (asked || 1 - 1 / sum >= LEAST) {
      for (int c = 1; c < types.size(); c++) {
        double odds = Math.exp(encoded.at(word, none + c) - encoded.at(word, none));
        probabilities.put(EventType.valueOf(types.get(c)), odds / sum);
      }
    }
    return probabilities;
  }

  private Sighting sighting(
      Encoded encoded, int word, List<Integer> words, Map<EventType, Double> probabilities) {
    Status status = statuses.get(encoded.best(word, columns.begin("status"), statuses.size()));
    Sighting bare =
        new Sighting(
            encoded.window().pieces().get(word).span().begin(),
            probabilities,
            Optional.empty(),
            status,
            contexts(encoded, word),
            party(encoded, word, words, ACTORS),
            party(encoded, word, words, RECIPIENTS));
    return bare.with(mode(encoded, word, bare.type()));
  }

  /** The best mode of the type's own, unless none is better. */
  private Optional<String> mode(Encoded encoded, int word, EventType type) {
    int first = columns.begin("mode");
    int best = 0;
    for (int c = 1; c < modes.size(); c++) {
      boolean own = modes.get(c).startsWith(type.name() + "/");
      if (own && encoded.at(word, first + c) > encoded.at(word, first + best)) {
        best = c;
      }
    }
    String mode = modes.get(best);
    return best == 0 ? Optional.empty() : Optional.of(mode.substring(mode.indexOf('/') + 1));
  }

  private List<String> contexts(Encoded encoded, int word) {
    int first = columns.begin("context");
    List<String> found = new ArrayList<>();
    for (int c = 0; c < contexts.size(); c++) {
      if (1 / (1 + Math.exp(-encoded.at(word, first + c))) >= CONTEXT) {
        found.add(contexts.get(c).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  private Sighting.Party party(Encoded encoded, int trigger, List<Integer> words, int party) {
    Map<Integer, Double> odds = new HashMap<>();
    for (int word : words) {
      double value = of(encoded, trigger, word, party);
      if (value > Sighting.Party.LEAST) {
        odds.put(encoded.window().pieces().get(word).span().begin(), value);
      }
    }
    return new Sighting.Party(odds);
  }

  /** Log odds that the word is part of a party to the event. */
  private double of(Encoded encoded, int trigger, int word, int party) {
    int ofEvent = columns.begin("party_event") + party * pair;
    int ofWord = columns.begin("party_word") + party * pair;
    int distance = Math.max(-reach, Math.min(reach, word - trigger)) + reach;
    return encoded.product(trigger, ofEvent, word, ofWord, pair) / Math.sqrt(pair)
        + encoded.at(word, columns.begin("party_own") + party)
        + distances[firstDistance + party * (2 * reach + 1) + distance];
  }
}
