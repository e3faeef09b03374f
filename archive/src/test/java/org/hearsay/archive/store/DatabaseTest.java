package org.hearsay.archive.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.hearsay");
  }

  private static void sql(Path file, String... commands) throws SQLException {
    try (Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = plain.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static long stories(Database database) {
    return database.one("SELECT count(*) FROM story", r -> r.getLong(1)).orElseThrow();
  }

  private void assertRefused(Access access, String problem) {
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> Database.open(file, access).close());
    assertEquals(file + ": " + problem, e.getMessage());
  }

  @Test
  void anArchiveIsMadeForWritingOnly() {
    for (Access access : List.of(Access.READ, Access.CHANGE)) {
      assertRefused(
          access, "expected an archive, found no file; \"hearsay archive add\" makes one");
    }
    assertFalse(Files.exists(file));
    try (Database made = Database.open(file, Access.WRITE)) {
      assertEquals(0, stories(made));
      assertEquals(List.of(), made.faults());
      assertEquals(file, made.file());
    }
    try (Database again = Database.open(file, Access.READ)) {
      assertEquals(0, stories(again));
    }
  }

  @Test
  void anEmptyFileIsAnArchiveOnlyForWriting() throws IOException {
    Files.createFile(file);
    for (Access access : List.of(Access.READ, Access.CHANGE)) {
      assertRefused(access, "expected an archive, found an empty file; add reports to it first");
    }
    try (Database made = Database.open(file, Access.WRITE)) {
      assertEquals(0, stories(made));
    }
  }

  @Test
  void anotherDatabaseIsRefusedAndLeftAsItIs() throws SQLException, IOException {
    sql(file, "CREATE TABLE recipe (name TEXT)", "PRAGMA user_version = 0");
    byte[] before = Files.readAllBytes(file);
    for (Access access : Access.values()) {
      assertRefused(
          access,
          "expected an archive of Hearsay, found another database; name the archive's file");
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 99, 512, 5_000})
  void aTextFileIsRefusedAndLeftAsItIs(int length) throws IOException {
    String text = "It was a quiet day in Tarn.\n".repeat(200).substring(0, length);
    Files.writeString(file, text);
    for (Access access : Access.values()) {
      assertRefused(
          access,
          "expected an archive, found a file of another kind; if it was an archive, it is damaged");
    }
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aNewerSchemaIsRefused() throws SQLException {
    Database.open(file, Access.WRITE).close();
    sql(file, "PRAGMA user_version = 999");
    for (Access access : Access.values()) {
      assertRefused(
          access, "expected schema 2 or older, found 999; a newer Hearsay made it, use that one");
    }
  }

  @Test
  void othersReadWhileOneWritesAndSeeWhatIsCommitted() {
    try (Database writer = Database.open(file, Access.WRITE)) {
      writer.insert("INSERT INTO story DEFAULT VALUES");
      try (Database reader = Database.open(file, Access.READ)) {
        assertEquals(0, stories(reader));
        writer.commit();
        assertEquals(1, stories(reader));
        writer.insert("INSERT INTO story DEFAULT VALUES");
        assertEquals(1, stories(reader));
        assertEquals(2, stories(writer));
      }
    }
  }

  @Test
  void whatWasNotCommittedIsNotThereAfterClosing() {
    try (Database writer = Database.open(file, Access.WRITE)) {
      assertEquals(1, writer.insert("INSERT INTO story DEFAULT VALUES"));
      writer.commit();
      writer.insert("INSERT INTO story DEFAULT VALUES");
      writer.rollback();
      assertEquals(1, stories(writer));
      writer.insert("INSERT INTO story DEFAULT VALUES");
    }
    try (Database again = Database.open(file, Access.READ)) {
      assertEquals(1, stories(again));
    }
  }

  @Test
  void whoReadsCannotWrite() {
    Database.open(file, Access.WRITE).close();
    try (Database reader = Database.open(file, Access.READ)) {
      ArchiveException e =
          assertThrows(
              ArchiveException.class, () -> reader.change("INSERT INTO story DEFAULT VALUES"));
      assertEquals(file + ": it was opened only to be read", e.getMessage());
    }
  }

  @Test
  void whoWritesWaitsForOthersAndSeesWhatTheyDid() {
    try (Database one = Database.open(file, Access.WRITE);
        Database other = Database.open(file, Access.WRITE)) {
      assertEquals(0, stories(one));
      other.insert("INSERT INTO story DEFAULT VALUES");
      other.commit();
      // Not of the state that was read before the other wrote, which could not be kept.
      assertEquals(2, one.insert("INSERT INTO story DEFAULT VALUES"));
      assertTrue(one.hasNews());
      assertFalse(one.hasNews());
      one.commit();
      assertFalse(one.hasNews());
      assertEquals(2, stories(other));
    }
  }

  @Test
  void whatAnotherProcessIsWritingToIsLeftAlone() {
    Database.open(file, Access.WRITE).close();
    System.setProperty("hearsay.patience", "20");
    try (Database one = Database.open(file, Access.WRITE);
        Database other = Database.open(file, Access.WRITE)) {
      one.begin();
      ArchiveException e = assertThrows(ArchiveException.class, other::begin);
      assertEquals(
          file + ": another process is writing to it; run again when that has ended",
          e.getMessage());
      one.commit();
      assertEquals(1, other.insert("INSERT INTO story DEFAULT VALUES"));
    } finally {
      System.clearProperty("hearsay.patience");
    }
  }

  @Test
  void afterAFailureNothingOfTheChangeIsKept() {
    try (Database writer = Database.open(file, Access.WRITE)) {
      writer.insert("INSERT INTO story DEFAULT VALUES");
      assertThrows(
          ArchiveException.class, () -> writer.change("INSERT INTO story (id) VALUES (1)"));
      assertThrows(ArchiveException.class, writer::commit);
      assertThrows(ArchiveException.class, () -> writer.change("INSERT INTO story DEFAULT VALUES"));
    }
    try (Database again = Database.open(file, Access.READ)) {
      assertEquals(0, stories(again));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path lost = folder.resolve("none").resolve("a.hearsay");
    ArchiveException e =
        assertThrows(ArchiveException.class, () -> Database.open(lost, Access.WRITE).close());
    assertEquals(
        lost + ": expected a folder to keep it in, found none; make " + lost.getParent(),
        e.getMessage());
    ArchiveException other =
        assertThrows(ArchiveException.class, () -> Database.open(folder, Access.WRITE).close());
    assertEquals(folder + ": expected an archive, found a folder", other.getMessage());
  }
}
