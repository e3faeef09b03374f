package org.hearsay.exchange.follow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.exchange.feed.FeedItem;
import org.hearsay.exchange.fetch.Validators;
import org.sqlite.SQLiteConfig;

/**
 * What a follower remembers: an SQLite file. Each change is durable when its call returns. Not
 * thread-safe.
 */
public final class Memory implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int PATIENCE_MILLIS = 10_000;

  private final Path file;
  private final Connection connection;

  private Memory(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** What is remembered of a feed. */
  record Known(Validators validators, Optional<Duration> every, Instant next) {}

  /**
   * Opens the file, made where there is none.
   *
   * @throws MemoryException if it is another file
   */
  public static Memory open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    try {
      Memory memory = new Memory(file, config.createConnection("jdbc:sqlite:" + file));
      memory.prepare();
      return memory;
    } catch (SQLException | IOException e) {
      throw new MemoryException(file + ": expected a memory of feeds, found " + e.getMessage(), e);
    }
  }

  private void prepare() throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      if (row.getInt(1) > 0) {
        return;
      }
    }
    try (Statement statement = connection.createStatement();
        InputStream in = Memory.class.getResourceAsStream("memory.sql")) {
      if (in == null) {
        throw new IllegalStateException("no resource memory.sql");
      }
      statement.execute("BEGIN IMMEDIATE");
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String command : all.split(";\\s*\\n", -1)) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
      statement.execute("PRAGMA user_version = " + VERSION);
      statement.execute("COMMIT");
    }
  }

  Optional<Known> feed(URI url) {
    return all(
            "SELECT etag, modified, every, next FROM feed WHERE url = ?",
            r ->
                new Known(
                    new Validators(text(r, 1), text(r, 2)),
                    Optional.of(r.getLong(3)).filter(s -> s > 0).map(Duration::ofSeconds),
                    Instant.ofEpochSecond(r.getLong(4))),
            url.toString())
        .stream()
        .findFirst();
  }

  void keep(URI url, Known known) {
    change(
        "INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?, ?)",
        url.toString(),
        known.validators().etag(),
        known.validators().lastModified(),
        known.every().map(Duration::toSeconds),
        known.next().getEpochSecond());
  }

  /** Takes an item in, unless it is known; whether it is new. */
  boolean announce(URI feed, FeedItem item, Instant now) {
    return change(
            "INSERT OR IGNORE INTO item (url, feed, state, attempts, next, seen, title, author, outlet,"
                + " published, content) VALUES (?, ?, 'waiting', 0, ?, ?, ?, ?, ?, ?, ?)",
            item.url().toString(),
            feed.toString(),
            now.getEpochSecond(),
            now.getEpochSecond(),
            item.title(),
            item.author(),
            item.outlet(),
            item.published(),
            item.content())
        > 0;
  }

  /** The items of a feed that may be tried now, in the order in which they were announced. */
  List<Waiting> waiting(URI feed, Instant now) {
    return all(
        "SELECT url, title, author, outlet, published, content, attempts, seen FROM item"
            + " WHERE state = 'waiting' AND feed = ? AND next <= ? ORDER BY rowid",
        r ->
            new Waiting(
                feed,
                new FeedItem(
                    URI.create(r.getString(1)),
                    text(r, 2),
                    text(r, 3),
                    text(r, 4),
                    text(r, 5),
                    Optional.empty(),
                    text(r, 6)),
                r.getInt(7),
                Instant.ofEpochSecond(r.getLong(8))),
        feed.toString(),
        now.getEpochSecond());
  }

  /** When the next item of a feed may be tried. */
  Optional<Instant> nextItem(URI feed) {
    return all(
            "SELECT next FROM item WHERE state = 'waiting' AND feed = ? ORDER BY next LIMIT 1",
            r -> Instant.ofEpochSecond(r.getLong(1)),
            feed.toString())
        .stream()
        .findFirst();
  }

  /** The archive has it. */
  void done(Waiting waiting, String report, String bytesSha256, Instant retrieved) {
    change(
        "UPDATE item SET state = 'done', content = NULL, report = ?, bytes_sha256 = ?, retrieved = ?"
            + " WHERE url = ?",
        report,
        bytesSha256,
        retrieved.getEpochSecond(),
        waiting.item().url().toString());
  }

  /** It is not for the archive, or cannot be had. */
  void end(Waiting waiting, boolean failed, String reason) {
    change(
        "UPDATE item SET state = ?, content = NULL, reason = ? WHERE url = ?",
        failed ? "failed" : "passed",
        reason,
        waiting.item().url().toString());
  }

  /** It is to be tried again. */
  void postpone(Waiting waiting, Instant next) {
    change(
        "UPDATE item SET attempts = attempts + 1, next = ? WHERE url = ?",
        next.getEpochSecond(),
        waiting.item().url().toString());
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private <T> List<T> all(String sql, Row<T> each, Object... values) {
    try (PreparedStatement statement = bound(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(each.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private int change(String sql, Object... values) {
    try (PreparedStatement statement = bound(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i] instanceof Optional<?> o ? o.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  private MemoryException failure(SQLException e) {
    return new MemoryException(file + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
