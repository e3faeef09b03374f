package org.hearsay.evaluation.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.TabTable;

/**
 * One row of gold: in {@code sentence}, {@code source} does to {@code target} what {@code
 * eventClass} says.
 *
 * @param uid the id that the sentence may bear when it is coded
 * @param eventClass an event type of PLOVER; YIELD stands for CONCEDE and RETREAT
 */
record GoldTriple(String uid, String sentence, String source, String target, String eventClass) {

  /** Reads a table with the columns uid (or none), sentence, source, target, gold_root. */
  static List<GoldTriple> read(Path file) throws CorpusException {
    List<GoldTriple> triples = new ArrayList<>();
    for (TabTable.Row row : TabTable.read(file)) {
      String number = String.valueOf(triples.size());
      String uid = notEmpty(row, "uid").or(() -> notEmpty(row, "")).orElse(number);
      triples.add(
          new GoldTriple(
              "plv-" + uid,
              row.text("sentence"),
              row.text("source"),
              row.text("target"),
              row.text("gold_root")));
    }
    if (triples.isEmpty()) {
      throw CorpusException.in(file, "expected gold rows, found none");
    }
    return List.copyOf(triples);
  }

  /**
   * The same rows with the classes that others give them.
   *
   * @param classes a table with the columns uid and class, a line a row of the file
   */
  static List<GoldTriple> read(Path file, Path classes) throws CorpusException {
    Map<String, String> others = new HashMap<>();
    for (TabTable.Row row : TabTable.read(classes)) {
      others.put("plv-" + row.text("uid"), row.text("class"));
    }
    List<GoldTriple> triples = new ArrayList<>();
    for (GoldTriple t : read(file)) {
      String other = others.get(t.uid());
      if (other == null) {
        throw CorpusException.in(classes, "expected a class for " + t.uid() + ", found none");
      }
      triples.add(new GoldTriple(t.uid(), t.sentence(), t.source(), t.target(), other));
    }
    return List.copyOf(triples);
  }

  private static Optional<String> notEmpty(TabTable.Row row, String column) {
    return row.optionalText(column).filter(value -> !value.isEmpty());
  }

  /** The class of gold that an event type belongs to. */
  static String classOf(String eventType) {
    return eventType.equals("CONCEDE") || eventType.equals("RETREAT") ? "YIELD" : eventType;
  }
}
