package org.hearsay.knowledge.geonames;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.GeoNamesRow;
import org.hearsay.knowledge.PlaceNames;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexWriter;
import org.hearsay.place.Toponym;

/**
 * Makes an index of places, or adds to one: a place that is there already is replaced, and keeps
 * its names. Memory: a bit for each number of a place.
 */
public final class PlaceWriter implements AutoCloseable {
  /** Numbers of places are about 13 million today; more would be no GeoNames. */
  private static final long HIGHEST = 1L << 28;

  private static final int MAIN = 3;
  private static final int IN_USE = 2;
  private static final int OUT_OF_USE = 1;
  private static final int LISTED = 0;

  private final IndexWriter index;
  private final BitSet kept = new BitSet();

  private PlaceWriter(IndexWriter index) {
    this.index = index;
    if (index.hasOld()) {
      index.each("SELECT id FROM old.place", r -> r.getInt(1), kept::set);
      index.change("INSERT INTO source SELECT * FROM old.source");
    }
  }

  /** Begins; until {@link #finish} the file stays as it is. */
  public static PlaceWriter begin(Path file) {
    return new PlaceWriter(
        IndexWriter.begin(
            file,
            Index.PLACES,
            List.of("CREATE TABLE work.spelling (key TEXT, place INTEGER, standing INTEGER)")));
  }

  /**
   * Takes a line of a table of places.
   *
   * @return whether the place is one to keep
   * @throws IllegalArgumentException which says what was expected
   */
  public boolean place(String line) {
    Optional<GeoNamesRow> read = GeoNamesRow.parse(line);
    read.ifPresent(this::add);
    return read.isPresent();
  }

  private void add(GeoNamesRow row) {
    Toponym t = row.toponym();
    if (t.geonames() >= HIGHEST) {
      throw new IllegalArgumentException(
          "expected a number of a place below " + HIGHEST + ", found " + t.geonames());
    }
    kept.set((int) t.geonames());
    index.change(
        "INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        t.geonames(),
        t.name(),
        t.kind().name(),
        t.country(),
        t.division(),
        t.population(),
        t.point().latitude(),
        t.point().longitude());
    Set<String> keys = new HashSet<>();
    spell(t.name(), t.geonames(), MAIN, keys);
    for (String other : row.others()) {
      if (Spellings.isLatin(other) && !Spellings.isCode(other)) {
        spell(other, t.geonames(), LISTED, keys);
      }
    }
  }

  /**
   * Takes a line of a table of other names; to be called after all places.
   *
   * @return whether it is a name of a place that is kept
   * @throws IllegalArgumentException which says what was expected
   */
  public boolean alternateName(String line) {
    AlternateName name = AlternateName.parse(line);
    if (name.place() >= HIGHEST
        || !kept.get((int) name.place())
        || !Spellings.isLatin(name.name())) {
      return false;
    }
    int standing = name.isInUse() ? IN_USE : OUT_OF_USE;
    return spell(name.name(), name.place(), standing, new HashSet<>()) && name.isInUse();
  }

  private boolean spell(String name, long place, int standing, Set<String> known) {
    String key = PlaceNames.key(name);
    if (key.isEmpty() || !known.add(key)) {
      return false;
    }
    index.change("INSERT INTO work.spelling VALUES (?, ?, ?)", key, place, standing);
    return true;
  }

  /** Notes what a file gave. */
  public void source(String file, long lines, long kept, long bad) {
    index.change("INSERT INTO source VALUES (?, ?, ?, ?)", file, lines, kept, bad);
  }

  /** Puts the index in its place; says how many places and names it has. */
  public Counts finish() {
    if (index.hasOld()) {
      index.change("INSERT OR IGNORE INTO place SELECT * FROM old.place");
      index.change("INSERT INTO work.spelling SELECT key, place, standing FROM old.name");
    }
    index.change(
        "INSERT INTO name SELECT key, place, max(standing) FROM work.spelling"
            + " GROUP BY key, place HAVING max(standing) <> "
            + OUT_OF_USE);
    Counts counts = new Counts(index.count("place"), index.count("name"));
    index.finish();
    return counts;
  }

  /** Of an index. */
  public record Counts(long places, long names) {}

  @Override
  public void close() {
    index.close();
  }
}
