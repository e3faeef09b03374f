package org.hearsay.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.archive.store.Database.Access;

/** Whose a file is and of what version, and how an older one is brought up to date. */
final class Schema {
  /** The version of the schema that this program writes. */
  static final int VERSION = 2;

  private static final int APPLICATION = 0x48656172; // "Hear"

  private final Path file;
  private final Connection connection;

  Schema(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * The version that the file has; 0 if there is nothing in it.
   *
   * @throws ArchiveException if it is no archive, of a newer version, or of one that does not do
   *     for reading
   */
  int check(Access access) throws SQLException {
    int version = number("PRAGMA user_version");
    boolean ours = number("PRAGMA application_id") == APPLICATION;
    boolean empty = number("SELECT count(*) FROM sqlite_master") == 0;
    if (empty && access != Access.WRITE) {
      throw new ArchiveException(
          file + ": expected an archive, found nothing in it; add reports to it first");
    }
    if (!ours && !empty) {
      throw new ArchiveException(
          file
              + ": expected an archive of Hearsay, found another database; name the archive's file");
    }
    if (version > VERSION) {
      throw new ArchiveException(
          file
              + ": expected schema "
              + VERSION
              + " or older, found "
              + version
              + "; a newer Hearsay made it, use that one");
    }
    if (version < VERSION && access == Access.READ) {
      throw new ArchiveException(
          file
              + ": an older Hearsay made it; bring it up to date once with"
              + " \"hearsay archive status\", which writes to it");
    }
    return empty ? 0 : version;
  }

  /** Whether it is an archive of an older version. */
  boolean isOlder() throws SQLException {
    return number("PRAGMA application_id") == APPLICATION
        && number("PRAGMA user_version") < VERSION;
  }

  /**
   * Brings the file up to date, within the transaction that is open.
   *
   * @return the version that it had
   */
  int bringUp() throws SQLException {
    // Also waits for others who write; they may have done it meanwhile.
    run("PRAGMA application_id = " + APPLICATION);
    int version = number("PRAGMA user_version");
    for (int next = version + 1; next <= VERSION; next++) {
      for (String command : commands("schema-" + next + ".sql")) {
        run(command);
      }
    }
    run("PRAGMA user_version = " + VERSION);
    return version;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.getInt(1);
    }
  }

  /** The commands of a resource, each ended by a semicolon at the end of a line. */
  private static List<String> commands(String resource) {
    try (InputStream in = Schema.class.getResourceAsStream(resource)) {
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
}
