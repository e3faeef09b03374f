package org.hearsay.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to an archive's file. What was written up to {@link #commit} is there whole or not
 * at all, whatever kills the process. Not thread-safe: each thread opens its own, or takes one from
 * a few that are kept open; others may read the file meanwhile.
 */
public final class Database implements AutoCloseable {
  /** The version of the schema that this program writes. */
  static final int VERSION = 2;

  private static final int APPLICATION = 0x48656172; // "Hear"
  private static final int WRITER_CACHE_KIB = 256 * 1024;

  /** A server has several readers, and the system keeps what they read, too. */
  private static final int READER_CACHE_KIB = 64 * 1024;

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int CHECKPOINT_PAGES = 16_000;

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private int before;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Writes, or not. */
  public enum Access {
    READ,
    WRITE
  }

  /** Reads one row. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Opens the file; for writing it is made where there is none, and its schema is brought up to
   * date. Then {@link #before} tells whose work is left; all of it is kept only after {@link
   * #commit}.
   *
   * @throws ArchiveException if it is no archive, is damaged, is of a newer version, or is to be
   *     read and of an older one
   */
  public static Database open(Path file, Access access) {
    if (access == Access.READ && !Files.isRegularFile(file)) {
      throw new ArchiveException(file + ": expected an archive, found no file");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(access == Access.READ);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setGetGeneratedKeys(false);
    config.setCacheSize(access == Access.READ ? -READER_CACHE_KIB : -WRITER_CACHE_KIB);
    if (access == Access.WRITE) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    Connection connection = null;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file);
      if (access == Access.WRITE) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
          // What is suppressed must not stay in free pages.
          statement.execute("PRAGMA secure_delete = ON");
        }
      }
      connection.setAutoCommit(access == Access.READ);
      Database database = new Database(file, connection);
      database.migrate(access);
      return database;
    } catch (SQLException e) {
      close(connection);
      throw failure(file, e);
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
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file)) {
      Database database = new Database(file, connection);
      return database.pragma("application_id") == APPLICATION
          && database.pragma("user_version") < VERSION;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private void migrate(Access access) throws SQLException {
    int version = pragma("user_version");
    before = version;
    boolean ours = pragma("application_id") == APPLICATION;
    boolean empty = one("SELECT count(*) FROM sqlite_master", r -> r.getInt(1)).orElse(0) == 0;
    if (!ours && !empty || empty && access == Access.READ) {
      throw new ArchiveException(file + ": expected an archive of Hearsay, found another database");
    }
    if (version > VERSION) {
      throw new ArchiveException(
          file
              + ": expected schema "
              + VERSION
              + " or older, found "
              + version
              + "; a newer Hearsay made it");
    }
    if (version < VERSION && access == Access.READ) {
      throw new ArchiveException(
          file
              + ": an older Hearsay made it; bring it up to date once with"
              + " \"hearsay archive status\", which writes to it");
    }
    if (version < VERSION) {
      try (Statement statement = connection.createStatement()) {
        for (int next = version + 1; next <= VERSION; next++) {
          for (String command : commands("schema-" + next + ".sql")) {
            statement.execute(command);
          }
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + VERSION);
      }
      if (empty) {
        commit();
      }
    }
  }

  private int pragma(String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getInt(1);
    }
  }

  /** The commands of a resource, each ended by a semicolon at the end of a line. */
  private static List<String> commands(String resource) {
    try (InputStream in = Database.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      List<String> all = new ArrayList<>();
      for (String command :
          new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n", -1)) {
        if (!command.isBlank()) {
          all.add(command);
        }
      }
      return all;
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  /** The rows of a query. */
  public <T> List<T> all(String sql, Row<T> each, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(each.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> one(String sql, Row<T> each, Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(each.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Changes rows; says how many. */
  public int change(String sql, Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Inserts a row; gives its number. */
  public long insert(String sql, Object... values) {
    change(sql, values);
    return one("SELECT last_insert_rowid()", r -> r.getLong(1)).orElseThrow();
  }

  /** Makes durable all that was written since the last call. */
  public void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Forgets what was written since the last {@link #commit}. */
  public void rollback() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      throw failure(file, e);
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

  private static ArchiveException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String problem =
        switch (code) {
          case SQLITE_FULL -> "the disk is full; what was acknowledged is kept";
          case SQLITE_CORRUPT, SQLITE_CORRUPT_VTAB ->
              "the file is damaged; restore a copy, or read out what is left with \"sqlite3 .recover\"";
          case SQLITE_NOTADB -> "expected an archive, found a file of another kind";
          case SQLITE_BUSY, SQLITE_LOCKED -> "another process is writing to it";
          case SQLITE_READONLY, SQLITE_CANTOPEN -> "it cannot be opened for writing";
          default -> e.getMessage();
        };
    return new ArchiveException(file + ": " + problem, e);
  }

  @Override
  public void close() {
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
