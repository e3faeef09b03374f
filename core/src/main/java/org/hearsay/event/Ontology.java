package org.hearsay.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Lexicon;

/** Quad classes and scores of the types and modes ({@code ontology.tsv}). */
public final class Ontology {
  private static final Ontology STANDARD = new Ontology();

  private final Map<EventType, Quad> quads = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<String, Double>> scores = new EnumMap<>(EventType.class);

  private Ontology() {
    for (Lexicon.Row row : Lexicon.read(Ontology.class, "ontology.tsv", 4)) {
      EventType type = row.constant(0, EventType.class);
      quads.putIfAbsent(type, row.constant(row.text(2).replace(' ', '_'), Quad.class));
      Map<String, Double> modes = scores.computeIfAbsent(type, k -> new HashMap<>());
      modes.put(row.text(1), row.text(3).isEmpty() ? modes.getOrDefault("", 0.0) : row.number(3));
    }
  }

  public static Ontology standard() {
    return STANDARD;
  }

  public Quad quad(EventType type) {
    return Optional.ofNullable(quads.get(type)).orElseThrow();
  }

  public boolean hasMode(EventType type, String mode) {
    return scores.getOrDefault(type, Map.of()).containsKey(mode);
  }

  /** From -10, conflict, to +10, cooperation. */
  public double score(EventType type, Optional<String> mode) {
    Map<String, Double> modes = scores.getOrDefault(type, Map.of());
    return modes.getOrDefault(mode.orElse(""), modes.getOrDefault("", 0.0));
  }
}
