package org.hearsay.knowledge;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Office;
import org.hearsay.entity.Officeholders;
import org.hearsay.entity.Sector;
import org.hearsay.entity.Spelling;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexException;
import org.hearsay.knowledge.index.IndexFile;

/**
 * The people in office that a user imported ({@code officeholders.sql} has the tables). Where
 * nobody has a name as it is written, it is compared by sound; a surname alone is never. Of people
 * of one name each is a holder of its own, with the number in Wikidata. Thread-safe.
 */
public final class OfficeholderDatabase implements Officeholders, AutoCloseable {
  /** A name that more people share tells nothing. */
  private static final int MOST = 50;

  private static final String OFFICES =
      "SELECT h.id, h.name, o.country, o.sector, o.role, o.begin, o.end"
          + " FROM holder h JOIN office o ON o.holder = h.id"
          + " WHERE h.id IN (SELECT holder FROM name WHERE key = ? LIMIT "
          + (MOST + 1)
          + ") ORDER BY h.id, o.begin, o.role, o.country";

  private static final String SOUNDED =
      "SELECT DISTINCT key FROM name WHERE outline = ? AND outline <> '' LIMIT 1000";

  private final IndexFile index;

  private OfficeholderDatabase(IndexFile index) {
    this.index = index;
  }

  /**
   * Opens an index.
   *
   * @throws IndexException if it is none
   */
  public static OfficeholderDatabase open(Path file) {
    return new OfficeholderDatabase(IndexFile.open(file, Index.OFFICEHOLDERS));
  }

  /** An office, and the number of who held it. */
  private record Held(long holder, Office office) {}

  @Override
  public List<Office> named(String name) {
    String key = PersonNames.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Office>> found = holders(key);
    if (found.isEmpty() && key.contains(" ")) {
      Spelling spelling = Spelling.standard();
      index.all(SOUNDED, r -> r.getString(1), PersonNames.outline(key)).stream()
          .filter(other -> spelling.isSame(other, key))
          .forEach(other -> found.putAll(holders(other)));
    }
    return found.size() > MOST ? List.of() : apart(found);
  }

  private Map<Long, List<Office>> holders(String key) {
    Map<Long, List<Office>> byHolder = new LinkedHashMap<>();
    for (Held held : index.all(OFFICES, OfficeholderDatabase::held, key)) {
      byHolder.computeIfAbsent(held.holder(), h -> new ArrayList<>()).add(held.office());
    }
    return byHolder;
  }

  private static Held held(ResultSet row) throws SQLException {
    long id = row.getLong(1);
    String end = row.getString(7);
    return new Held(
        id,
        new Office(
            row.getString(2),
            Optional.of(row.getString(3)).filter(c -> !c.isEmpty()),
            Sector.valueOf(row.getString(4)),
            row.getString(5),
            YearMonth.parse(row.getString(6)),
            end.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(end)),
            "Wikidata Q" + id));
  }

  /** Namesakes are told apart by their numbers, since they would be taken for one. */
  private static List<Office> apart(Map<Long, List<Office>> byHolder) {
    Map<String, Set<Long>> namesakes = new HashMap<>();
    byHolder.forEach(
        (id, offices) ->
            namesakes.computeIfAbsent(offices.get(0).holder(), n -> new HashSet<>()).add(id));
    List<Office> all = new ArrayList<>();
    byHolder.forEach(
        (id, offices) -> {
          boolean alone = namesakes.getOrDefault(offices.get(0).holder(), Set.of()).size() == 1;
          offices.forEach(o -> all.add(alone ? o : named(o, o.holder() + " (Q" + id + ")")));
        });
    return all;
  }

  private static Office named(Office o, String holder) {
    return new Office(holder, o.country(), o.sector(), o.role(), o.from(), o.to(), o.basis());
  }

  @Override
  public void close() {
    index.close();
  }
}
