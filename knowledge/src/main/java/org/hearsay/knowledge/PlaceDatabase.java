package org.hearsay.knowledge;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.knowledge.index.IndexFile;
import org.hearsay.place.Gazetteer;
import org.hearsay.place.Place.Point;
import org.hearsay.place.Toponym;

/** The places that a user imported ({@code places.sql} has the tables). Thread-safe. */
public final class PlaceDatabase implements Gazetteer, AutoCloseable {
  /** Hundreds of hamlets may share a name; the largest places of it come first. */
  private static final int MOST = 500;

  /** So many names stay in memory: a report asks for each of its own many times over. */
  private static final int REMEMBERED = 1000;

  private static final String QUERY =
      "SELECT p.id, p.name, p.kind, p.country, p.division, p.population, p.latitude, p.longitude"
          + " FROM name n JOIN place p ON p.id = n.place WHERE n.key = ?"
          + " ORDER BY p.population DESC, p.kind = 'HAMLET', p.id LIMIT "
          + MOST;

  private final IndexFile index;
  private final Map<String, List<Toponym>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Toponym>> eldest) {
          return size() > REMEMBERED;
        }
      };

  private PlaceDatabase(IndexFile index) {
    this.index = index;
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if it is none
   */
  public static PlaceDatabase open(Path file) {
    return new PlaceDatabase(IndexFile.open(file, Index.PLACES));
  }

  @Override
  public List<Toponym> named(String name) {
    String key = PlaceNames.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    synchronized (recent) {
      List<Toponym> known = recent.get(key);
      if (known == null) {
        known = List.copyOf(index.all(QUERY, PlaceDatabase::toponym, key));
        recent.put(key, known);
      }
      return known;
    }
  }

  private static Toponym toponym(ResultSet row) throws SQLException {
    return new Toponym(
        row.getLong(1),
        row.getString(2),
        Toponym.Kind.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        new Point(row.getDouble(7), row.getDouble(8)));
  }

  @Override
  public void close() {
    index.close();
  }
}
