package org.hearsay.knowledge.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.knowledge.index.IndexFile.Row;
import org.sqlite.SQLiteConfig;

/**
 * Makes an index in a file of its own, which takes the place of the old one when it is whole. Rows
 * that are only needed meanwhile go to tables of the schema {@code work}, in a second file. The
 * tables of the old index, if there is one, are those of the schema {@code old}. Not thread-safe.
 */
public final class IndexWriter implements AutoCloseable {
  private static final int CACHE_KIB = 96 * 1024;

  private final Path file;
  private final Path part;
  private final Path work;
  private final boolean hasOld;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private IndexWriter(Path file, boolean hasOld) throws IOException, SQLException {
    this.file = file;
    this.hasOld = hasOld;
    part = file.resolveSibling(file.getFileName() + ".part");
    work = file.resolveSibling(file.getFileName() + ".work");
    // Of an import that was stopped.
    Files.deleteIfExists(part);
    Files.deleteIfExists(work);
    SQLiteConfig config = new SQLiteConfig();
    // A file that counts only once it is whole needs no journal.
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setCacheSize(-CACHE_KIB);
    config.setGetGeneratedKeys(false);
    connection = config.createConnection("jdbc:sqlite:" + part);
  }

  /**
   * Begins an index.
   *
   * @param file where it is to stand in the end
   * @param commands that make the tables of {@code work}
   */
  public static IndexWriter begin(Path file, Index kind, List<String> commands) {
    boolean hasOld = Files.exists(file);
    if (hasOld) {
      IndexFile.open(file, kind).close();
    }
    IndexWriter writer = null;
    try {
      writer = new IndexWriter(file, hasOld);
      writer.prepare(kind, commands);
      return writer;
    } catch (IOException | SQLException | IndexException e) {
      if (writer != null) {
        writer.close();
      }
      throw failure(file, e);
    }
  }

  private void prepare(Index kind, List<String> commands) throws SQLException {
    change("ATTACH ? AS work", work.toString());
    change("PRAGMA work.journal_mode = OFF");
    change("PRAGMA work.synchronous = OFF");
    if (hasOld) {
      change("ATTACH ? AS old", file.toString());
    }
    change("PRAGMA application_id = " + kind.application());
    change("PRAGMA user_version = " + Index.VERSION);
    kind.schema().forEach(this::change);
    commands.forEach(this::change);
    connection.setAutoCommit(false);
  }

  /** Whether there is an index already, whose rows are to be taken over. */
  public boolean hasOld() {
    return hasOld;
  }

  /** Runs a command. */
  public void change(String sql, Object... values) {
    try {
      if (values.length == 0) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
      } else {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.execute();
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  /** Hands the rows of a query over one by one. The command may write, but not to what it reads. */
  public <T> void each(String sql, Row<T> row, Consumer<T> command) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        command.accept(row.read(rows));
      }
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  /** How many rows a table has. */
  public long count(String table) {
    long[] count = new long[1];
    each("SELECT count(*) FROM " + table, r -> r.getLong(1), n -> count[0] = n);
    return count[0];
  }

  /** Puts the index in its place. */
  public void finish() {
    try {
      connection.commit();
      release();
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | SQLException e) {
      throw failure(file, e);
    }
  }

  private void release() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
    connection.close();
  }

  /** Takes away what is not in its place. */
  @Override
  public void close() {
    try {
      release();
      Files.deleteIfExists(part);
      Files.deleteIfExists(work);
    } catch (IOException | SQLException e) {
      throw failure(file, e);
    }
  }

  private static IndexException failure(Path file, Exception e) {
    if (e instanceof IndexException known) {
      return known;
    }
    return e instanceof SQLException sql
        ? IndexFile.failure(file, sql)
        : new IndexException(file + ": expected to write an index, found " + e, e);
  }
}
