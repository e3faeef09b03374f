package org.hearsay.archive.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.store.Database;

/**
 * Who is named in reports, with the numbers of reports and statements. A name's key is that of
 * {@link org.hearsay.archive.word.Words#key}. Private persons must not be handed in.
 */
public final class ActorTable {
  private final Database database;

  public ActorTable(Database database) {
    this.database = database;
  }

  /** Somebody that reports name by one key. */
  public record Named(long id, String key, long reports, long statements) {}

  /** A report's entities and attributions are written: enters who is named and who speaks. */
  public void enter(long report) {
    Map<String, List<String>> entities = new LinkedHashMap<>();
    database
        .all(
            "SELECT key, id FROM entity WHERE report = ? AND key <> ''",
            r -> Map.entry(r.getString(1), r.getString(2)),
            report)
        .forEach(
            e -> entities.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    entities.forEach(
        (key, ids) -> {
          long actor = number(key);
          int statements = 0;
          for (String entity : ids) {
            statements +=
                database.change(
                    "UPDATE claim SET actor = ? WHERE report = ? AND source_entity = ?",
                    actor,
                    report,
                    entity);
          }
          database.change(
              "UPDATE actor SET reports = reports + 1, statements = statements + ? WHERE id = ?",
              statements,
              actor);
        });
  }

  private long number(String key) {
    Optional<Long> known =
        database.one("SELECT id FROM actor WHERE key = ?", r -> r.getLong(1), key);
    if (known.isPresent()) {
      return known.get();
    }
    long actor =
        database.insert(
            "INSERT INTO actor (key, backward, reports, statements) VALUES (?, ?, 0, 0)",
            key,
            backward(key));
    for (String word : words(key)) {
      database.change("INSERT INTO actor_word VALUES (?, ?)", word, actor);
    }
    return actor;
  }

  /** A report's names and statements are about to be deleted. */
  public void leave(long report) {
    for (Named actor :
        database.all(
            "SELECT DISTINCT a.id, a.key, a.reports, (SELECT count(*) FROM claim c"
                + " WHERE c.report = e.report AND c.actor = a.id)"
                + " FROM entity e JOIN actor a ON a.key = e.key WHERE e.report = ?",
            r -> new Named(r.getLong(1), r.getString(2), r.getLong(3), r.getLong(4)),
            report)) {
      if (actor.reports > 1) {
        database.change(
            "UPDATE actor SET reports = reports - 1, statements = statements - ? WHERE id = ?",
            actor.statements,
            actor.id);
      } else {
        for (String word : words(actor.key)) {
          database.change("DELETE FROM actor_word WHERE word = ? AND actor = ?", word, actor.id);
        }
        database.change("DELETE FROM actor WHERE id = ?", actor.id);
      }
    }
  }

  /** Those with this key, and those whose last words it is. */
  public List<Named> named(String key) {
    String backward = backward(key);
    return database.all(
        "SELECT id, key, reports, statements FROM actor WHERE backward = ?"
            + " OR backward > ? AND backward < ?",
        r -> new Named(r.getLong(1), r.getString(2), r.getLong(3), r.getLong(4)),
        backward,
        backward + " ",
        backward + "!");
  }

  /**
   * Those with a word that begins so, those that most reports name first.
   *
   * @param key whole words, of which the last may be cut off; the others stand before it
   */
  public List<Named> beginning(String key, int most) {
    String last = key.substring(key.lastIndexOf(' ') + 1);
    return database.all(
        "SELECT id, key, reports, statements FROM actor WHERE id IN (SELECT actor FROM actor_word"
            + " WHERE word >= ? AND word < ?) AND instr(' ' || key, ?)"
            + " ORDER BY reports DESC, key LIMIT ?",
        r -> new Named(r.getLong(1), r.getString(2), r.getLong(3), r.getLong(4)),
        last,
        last + Character.MAX_VALUE,
        " " + key,
        most);
  }

  private static Set<String> words(String key) {
    return new LinkedHashSet<>(Arrays.asList(key.split(" ", -1)));
  }

  private static String backward(String key) {
    List<String> words = Arrays.asList(key.split(" ", -1));
    Collections.reverse(words);
    return String.join(" ", words);
  }
}
