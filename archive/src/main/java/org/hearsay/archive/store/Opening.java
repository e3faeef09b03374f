package org.hearsay.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearsay.archive.store.Database.Access;
import org.sqlite.SQLiteConfig;

/** How a file is opened: what must be there, and with what settings. */
final class Opening {
  private static final int WRITER_CACHE_KIB = 256 * 1024;

  /** A server has several readers, and the system keeps what they read, too. */
  private static final int READER_CACHE_KIB = 64 * 1024;

  /** So long another process is waited for; a test has less patience. */
  private static final int PATIENCE_MILLIS = 30_000;

  private static final int CHECKPOINT_PAGES = 16_000;

  private Opening() {}

  /**
   * Opens a connection that has changed nothing yet.
   *
   * @throws ArchiveException if there must be a file and is none
   */
  static Connection open(Path file, Access access) throws SQLException {
    expect(file, access);
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(access == Access.READ);
    config.setBusyTimeout(Integer.getInteger("hearsay.patience", PATIENCE_MILLIS));
    config.setGetGeneratedKeys(false);
    config.setCacheSize(access == Access.READ ? -READER_CACHE_KIB : -WRITER_CACHE_KIB);
    if (access == Access.READ && isFrozen(file)) {
      String path = file.toAbsolutePath().toUri().getRawPath();
      return config.createConnection("jdbc:sqlite:file:" + path + "?immutable=1");
    }
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static void expect(Path file, Access access) {
    if (Files.isDirectory(file)) {
      throw new ArchiveException(file + ": expected an archive, found a folder");
    }
    if (access == Access.WRITE) {
      return;
    }
    if (!Files.exists(file)) {
      throw new ArchiveException(
          file + ": expected an archive, found no file; \"hearsay archive add\" makes one");
    }
    try {
      if (Files.size(file) == 0 && !hasLog(file)) {
        throw new ArchiveException(
            file + ": expected an archive, found an empty file; add reports to it first");
      }
    } catch (IOException e) {
      throw new ArchiveException(file + ": expected a file that can be read, found " + e, e);
    }
  }

  /**
   * Whether nobody can change it meanwhile, nor make the files that readers else need beside it.
   */
  private static boolean isFrozen(Path file) {
    try {
      return Files.getFileStore(file).isReadOnly() && !hasLog(file);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasLog(Path file) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(log) && Files.size(log) > 0;
  }

  /** Makes writing durable; only now, since it changes the file. */
  static void toWrite(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
      // What is suppressed must not stay in free pages.
      statement.execute("PRAGMA secure_delete = ON");
    }
    connection.setAutoCommit(false);
  }
}
