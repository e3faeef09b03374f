package org.hearsay.knowledge.wikidata;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.PersonNames;
import org.hearsay.knowledge.index.Index;
import org.hearsay.knowledge.index.IndexWriter;

/**
 * Makes an index of people in public office, or adds to one: a person who is there already is
 * replaced. Offices and states may come before or behind the people who hold or have them.
 */
public final class OfficeholderWriter implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE work.person (id INTEGER PRIMARY KEY, name TEXT, aliases TEXT, died TEXT,"
              + " states TEXT)",
          "CREATE TABLE work.term (person INTEGER, position INTEGER, state INTEGER, code TEXT,"
              + " begin TEXT, end TEXT)",
          "CREATE TABLE work.position (id INTEGER PRIMARY KEY, label TEXT, states TEXT)",
          "CREATE TABLE work.state (id INTEGER PRIMARY KEY, code TEXT)",
          "CREATE TABLE work.surname (id INTEGER PRIMARY KEY)");

  private final IndexWriter index;
  private final YearMonth today;

  /** The columns of the query's result that is being read. */
  private List<String> columns = List.of();

  private OfficeholderWriter(IndexWriter index, YearMonth today) {
    this.index = index;
    this.today = today;
    if (index.hasOld()) {
      index.change("INSERT INTO source SELECT * FROM old.source");
    }
  }

  /**
   * Begins; until {@link #finish} the file stays as it is.
   *
   * @param today against which it is told whether an office without an end is held
   */
  public static OfficeholderWriter begin(Path file, YearMonth today) {
    return new OfficeholderWriter(IndexWriter.begin(file, Index.OFFICEHOLDERS, TABLES), today);
  }

  /**
   * Takes a line of a dump: an entity, or a bracket of the array that all are in.
   *
   * @return whether it is a person, an office or a state to keep
   * @throws IllegalArgumentException which says what was expected
   */
  public boolean entity(byte[] line) {
    int begin = 0;
    int end = line.length;
    while (end > begin && isBetween(line[end - 1])) {
      end--;
    }
    while (begin < end && isBetween(line[begin])) {
      begin++;
    }
    return begin < end && EntityReader.read(line, begin, end).map(this::add).orElse(false);
  }

  private static boolean isBetween(byte b) {
    return b >= 0 && b <= ' ' || b == ',' || b == '[' || b == ']';
  }

  private boolean add(Entity e) {
    if (e.isHuman()) {
      return !e.terms().isEmpty() && !e.label().isEmpty() && addPerson(e);
    }
    e.alpha3()
        .ifPresent(c -> index.change("INSERT OR REPLACE INTO work.state VALUES (?, ?)", e.id(), c));
    boolean office = Positions.standard().of(e.label()).isPresent();
    if (office) {
      Set<Long> states = new LinkedHashSet<>(e.states().jurisdictions());
      states.addAll(e.states().countries());
      position(e.id(), e.label(), joined(states));
    }
    return office || e.alpha3().isPresent();
  }

  private boolean addPerson(Entity e) {
    person(
        e.id(),
        e.label(),
        e.aliases(),
        e.died().map(YearMonth::toString).orElse(""),
        joined(e.states().citizenships()));
    for (Entity.Term t : e.terms()) {
      term(e.id(), t.position(), t.of().orElse(0L), "", t.from(), t.to());
    }
    return true;
  }

  /**
   * Takes the header of a query's result.
   *
   * @throws IllegalArgumentException if columns are missing
   */
  public void header(String line) {
    columns = List.of();
    columns = QueryRow.header(line);
  }

  /**
   * Takes a row of a query's result.
   *
   * @return whether it is an office to keep
   * @throws IllegalArgumentException which says what was expected
   */
  public boolean row(String line) {
    if (columns.isEmpty()) {
      // What is wrong with the header was said.
      return false;
    }
    QueryRow row = QueryRow.parse(columns, line);
    boolean office = Positions.standard().of(row.label()).isPresent();
    if (office && !row.name().isEmpty()) {
      person(row.person(), row.name(), row.aliases(), "", "");
      position(row.position(), row.label(), "");
      String code = row.country().orElse("");
      term(row.person(), row.position(), 0, code, row.from(), row.to());
    }
    return office;
  }

  private void person(long id, String name, List<String> aliases, String died, String states) {
    index.change(
        "INSERT OR REPLACE INTO work.person VALUES (?, ?, ?, ?, ?)",
        id,
        name,
        String.join("\n", aliases),
        died,
        states);
  }

  private void position(long id, String label, String states) {
    index.change("INSERT OR REPLACE INTO work.position VALUES (?, ?, ?)", id, label, states);
  }

  private void term(
      long person, long position, long of, String code, YearMonth from, Optional<YearMonth> to) {
    index.change(
        "INSERT INTO work.term VALUES (?, ?, ?, ?, ?, ?)",
        person,
        position,
        of,
        code,
        from.toString(),
        to.map(YearMonth::toString).orElse(""));
  }

  private static String joined(Collection<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Notes what a file gave. */
  public void source(String file, long lines, long kept, long bad) {
    index.change("INSERT INTO source VALUES (?, ?, ?, ?)", file, lines, kept, bad);
  }

  /** Puts the index in its place; says how many people and names it has. */
  public Counts finish() {
    States states = new States(index);
    index.each(
        "SELECT t.person, p.label, p.states, t.state, t.code, t.begin, t.end, n.died, n.states"
            + " FROM work.term t JOIN work.position p ON p.id = t.position"
            + " JOIN work.person n ON n.id = t.person ORDER BY t.person",
        StoredTerm::of,
        t -> t.office(states, today).ifPresent(this::office));
    index.each(
        "SELECT id, name, aliases, states, EXISTS (SELECT 1 FROM work.surname s WHERE s.id = n.id)"
            + " FROM work.person n WHERE id IN (SELECT holder FROM office)",
        r ->
            new Named(
                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getBoolean(5)),
        n -> names(n, states));
    if (index.hasOld()) {
      String known = " WHERE %s NOT IN (SELECT id FROM work.person)";
      for (String table : List.of("office", "name")) {
        index.change(
            "INSERT INTO " + table + " SELECT * FROM old." + table + known.formatted("holder"));
      }
      index.change("INSERT INTO holder SELECT * FROM old.holder" + known.formatted("id"));
    }
    Counts counts = new Counts(index.count("holder"), index.count("name"));
    index.finish();
    return counts;
  }

  private void office(StoredTerm.Office office) {
    index.change(
        "INSERT OR REPLACE INTO office VALUES (?, ?, ?, ?, ?, ?)",
        office.holder(),
        office.role(),
        office.from().toString(),
        office.country(),
        office.sector().name(),
        office.to().map(YearMonth::toString).orElse(""));
    if (office.isKnownBySurname()) {
      index.change("INSERT OR IGNORE INTO work.surname VALUES (?)", office.holder());
    }
  }

  private record Named(long id, String name, String aliases, String states, boolean bySurname) {}

  private void names(Named n, States states) {
    index.change("INSERT INTO holder VALUES (?, ?)", n.id(), n.name());
    Set<String> all = new LinkedHashSet<>(List.of(n.name()));
    all.addAll(Arrays.asList(n.aliases().split("\n", -1)));
    for (String name : all) {
      String key = PersonNames.key(name);
      // A single word among the aliases may be a nickname that half the world shares.
      if (key.contains(" ") || name.equals(n.name()) && !key.isEmpty()) {
        name(key, n.id(), PersonNames.outline(key));
      }
    }
    if (n.bySurname()) {
      PersonNames.surnames(n.name(), states.codes(n.states())).forEach(s -> name(s, n.id(), ""));
    }
  }

  private void name(String key, long holder, String outline) {
    index.change("INSERT OR IGNORE INTO name VALUES (?, ?, ?)", key, holder, outline);
  }

  /** Of an index. */
  public record Counts(long people, long names) {}

  @Override
  public void close() {
    index.close();
  }
}
