package org.hearsay.archive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final String COUNT = "SELECT count(*) FROM tombstone";
  private static final String INSERT = "INSERT INTO tombstone VALUES ('text', ?, 'now')";

  @Test
  void whatWasNotCommittedIsNotThere(@TempDir Path folder) {
    Path file = folder.resolve("a.db");
    try (Database database = Database.open(file, Access.WRITE)) {
      database.change(INSERT, "one");
      database.commit();
      database.change(INSERT, "two");
    }
    try (Database database = Database.open(file, Access.READ)) {
      assertEquals(1, database.one(COUNT, r -> r.getInt(1)).orElseThrow());
    }
  }

  @Test
  void othersReadWhileOneWrites(@TempDir Path folder) {
    Path file = folder.resolve("a.db");
    try (Database writer = Database.open(file, Access.WRITE)) {
      writer.change(INSERT, "one");
      writer.commit();
      writer.change(INSERT, "two");
      try (Database reader = Database.open(file, Access.READ)) {
        assertEquals(1, reader.one(COUNT, r -> r.getInt(1)).orElseThrow());
      }
    }
  }

  @Test
  void whatIsNoArchiveIsRefusedByName(@TempDir Path folder) throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("a.txt"), "no database at all, but long enough");
    refused(text, Access.WRITE, "another kind");
    refused(folder.resolve("none.db"), Access.READ, "found no file");
    Path other = folder.resolve("other.db");
    execute(other, "CREATE TABLE sheep (name TEXT)");
    refused(other, Access.WRITE, "another database");
    Path newer = folder.resolve("newer.db");
    Database.open(newer, Access.WRITE).close();
    execute(newer, "PRAGMA user_version = 99");
    refused(newer, Access.READ, "a newer Hearsay made it");
  }

  private static void refused(Path file, Access access, String why) {
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> Database.open(file, access).close());
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith(file + ": ") && message.contains(why), message);
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aDamagedFileIsToldInOneMessage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.db");
    try (Database database = Database.open(file, Access.WRITE)) {
      for (int i = 0; i < 2_000; i++) {
        database.change(INSERT, "a rather long hash so that many pages are filled " + i);
      }
      database.commit();
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096 * 3, bytes.length, (byte) 7);
    Files.write(file, bytes);
    ArchiveException e =
        assertThrows(
            ArchiveException.class,
            () -> {
              try (Database database = Database.open(file, Access.READ)) {
                database.all("SELECT hash FROM tombstone ORDER BY at, hash", r -> r.getString(1));
              }
            });
    assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": "), e.getMessage());
  }
}
