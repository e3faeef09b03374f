package org.hearsay.archive.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection to an archive's file. What was written up to {@link #commit} is there whole or not
 * at all, whatever kills the process. Not thread-safe: each thread opens its own, or takes one from
 * a few that are kept open; others may read the file meanwhile.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Access access;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private int before;
  private long seen;
  private boolean changing;
  private boolean broken;

  private Database(Path file, Access access, Connection connection) {
    this.file = file;
    this.access = access;
    this.connection = connection;
  }

  /** What is to be done with the file. */
  public enum Access {
    READ,
    /** Writes, to an archive that is there. */
    CHANGE,
    /** Writes; where there is none, it is made. */
    WRITE
  }

  /** Reads one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Opens the file; for writing its schema is brought up to date. Then {@link #before} tells whose
   * work is left; all of it is kept only after {@link #commit}.
   *
   * @throws ArchiveException if it is no archive, is damaged, is of a newer version, or is to be
   *     read and of an older one
   */
  public static Database open(Path file, Access access) {
    Connection connection = null;
    try {
      connection = Opening.open(file, access);
      Schema schema = new Schema(file, connection);
      Database database = new Database(file, access, connection);
      database.before = schema.check(access);
      if (access != Access.READ) {
        Opening.toWrite(connection);
        if (database.before < Schema.VERSION) {
          database.changing = true;
          database.before = schema.bringUp();
        }
        if (database.before == 0 || database.before == Schema.VERSION) {
          database.commit();
        }
      }
      database.seen = database.version();
      return database;
    } catch (SQLException e) {
      close(connection);
      throw Fault.of(file, e);
    } catch (ArchiveException e) {
      close(connection);
      throw e;
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // What was wrong before is told.
    }
  }

  /** The version that the file had when it was opened; 0 if there was none. */
  public int before() {
    return before;
  }

  /** Whether the file is an archive that an older version made and that has to be brought up. */
  public static boolean isOlder(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Connection connection = Opening.open(file, Access.READ)) {
      return new Schema(file, connection).isOlder();
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }

  /** The rows of a query. */
  public <T> List<T> all(String sql, Row<T> each, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(read(each, rows));
      }
      return all;
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> one(String sql, Row<T> each, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(read(each, rows)) : Optional.empty();
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }

  private <T> T read(Row<T> each, ResultSet row) throws SQLException {
    try {
      return each.read(row);
    } catch (RuntimeException e) {
      // SQLite finds pages that are damaged, but not values.
      throw Fault.inRow(file, e);
    }
  }

  /**
   * Lets no other write from now on to {@link #commit} or {@link #rollback}; waits for whoever
   * does. What is read for a change is read after this, so that it still holds when it is written.
   */
  public void begin() {
    if (changing) {
      return;
    }
    if (access == Access.READ) {
      throw new ArchiveException(file + ": it was opened only to be read");
    }
    try {
      // What was read before is no longer held on to.
      connection.rollback();
      changing = true;
      bound("UPDATE story SET id = id WHERE 0").executeUpdate();
    } catch (SQLException e) {
      changing = false;
      throw Fault.of(file, e);
    }
  }

  /** Whether others have committed something since this was asked last, or it was opened. */
  public boolean hasNews() {
    long before = seen;
    seen = version();
    return seen != before;
  }

  /** Changes whenever another connection has committed something; says nothing of its own. */
  public long version() {
    return one("PRAGMA data_version", r -> r.getLong(1)).orElseThrow();
  }

  /** Changes rows; says how many. If that fails, all that was begun is forgotten. */
  public int change(String sql, Object... values) {
    begin();
    expectWhole();
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Inserts a row; gives its number. */
  public long insert(String sql, Object... values) {
    change(sql, values);
    return one("SELECT last_insert_rowid()", r -> r.getLong(1)).orElseThrow();
  }

  /** Whether something was begun that is neither kept nor forgotten. */
  public boolean isChanging() {
    return changing;
  }

  /** Makes durable all that was written since the last call; if that fails, nothing of it. */
  public void commit() {
    expectWhole();
    try {
      connection.commit();
      changing = false;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void expectWhole() {
    if (broken) {
      throw new ArchiveException(file + ": a change failed before; open it again");
    }
  }

  /** Half of a change must not be kept by a later commit. */
  private ArchiveException failed(SQLException e) {
    broken = true;
    try {
      connection.rollback();
    } catch (SQLException none) {
      // SQLite has forgotten it already.
    }
    return Fault.of(file, e);
  }

  /** Forgets what was written since the last {@link #commit}. */
  public void rollback() {
    if (!changing || broken) {
      return;
    }
    try {
      connection.rollback();
      changing = false;
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }

  /**
   * What an unexpected failure is to be told as: a file that is damaged without that SQLite noticed
   * while it was used, else what it was. Looks the whole file through.
   */
  public static RuntimeException blame(Path file, RuntimeException e) {
    try (Database database = open(file, Access.READ)) {
      List<String> said = database.all("PRAGMA integrity_check", r -> r.getString(1));
      return said.equals(List.of("ok")) ? e : Fault.inRow(file, e);
    } catch (ArchiveException damaged) {
      return damaged;
    }
  }

  /** Looks the whole file through. */
  public List<String> faults() {
    return all("PRAGMA quick_check", r -> r.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  public Path file() {
    return file;
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> o ? o.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  @Override
  public void close() {
    try (connection) {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw Fault.of(file, e);
    }
  }
}
