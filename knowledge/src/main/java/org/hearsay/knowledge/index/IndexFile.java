package org.hearsay.knowledge.index;

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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An index, open for reading. Thread-safe: one thread asks at a time. */
public final class IndexFile implements AutoCloseable {
  private static final int CACHE_KIB = 32 * 1024;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private IndexFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Reads one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Opens the file.
   *
   * @throws IndexException if it is not there, no index of that kind, or of another version
   */
  public static IndexFile open(Path file, Index kind) {
    if (!Files.isRegularFile(file)) {
      throw new IndexException(file + ": expected an index of " + kind.title() + ", found no file");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setCacheSize(-CACHE_KIB);
    IndexFile index;
    try {
      index = new IndexFile(file, config.createConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw failure(file, e);
    }
    try {
      index.check(kind);
      return index;
    } catch (IndexException e) {
      index.close();
      throw e;
    }
  }

  private void check(Index kind) {
    int application = all("PRAGMA application_id", r -> r.getInt(1)).get(0);
    int version = all("PRAGMA user_version", r -> r.getInt(1)).get(0);
    if (application != kind.application()) {
      throw new IndexException(
          file + ": expected an index of " + kind.title() + ", found another database");
    }
    if (version != Index.VERSION) {
      throw new IndexException(
          file
              + ": expected an index of version "
              + Index.VERSION
              + ", found version "
              + version
              + "; import it again");
    }
  }

  /** The rows of a query. */
  public synchronized <T> List<T> all(String sql, Row<T> each, Object... values) {
    try {
      PreparedStatement statement = statements.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        statements.put(sql, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(each.read(rows));
        }
      }
      return all;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  static IndexException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String problem =
        switch (code) {
          case SQLITE_FULL -> "expected room on the disk, found it full";
          case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB ->
              "expected an index, found it damaged; take it away and import again";
          case SQLITE_NOTADB -> "expected an index, found a file of another kind";
          case SQLITE_READONLY, SQLITE_CANTOPEN -> "expected a file that can be opened, could not";
          default -> "expected an index, found: " + e.getMessage();
        };
    return new IndexException(file + ": " + problem, e);
  }

  @Override
  public synchronized void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }
}
