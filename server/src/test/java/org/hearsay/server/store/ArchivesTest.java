package org.hearsay.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.store.ArchiveException;
import org.hearsay.archive.store.Database.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
  @TempDir private Path folder = Path.of("");

  private static Prepared report(String id) {
    try {
      return Prepared.of(
          String.format(
                  "{'schema':'hearsay/1','report':{'id':'%s','sha256':'%s','title':'A title',"
                      + "'agencies':[],'text':'Words of %s.'},"
                      + "'entities':[],'places':[],'attributions':[],'events':[]}",
                  id, id, id)
              .replace('\'', '"'));
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
  }

  private static long reports(Archives archives) {
    return archives.ask(a -> a.questions().holdings().getOrDefault("reports", 0L));
  }

  @Test
  void whatAnotherProcessAddsIsSeenByTheNextQuestion() {
    Path file = folder.resolve("a.hearsay");
    try (Archive writer = Archive.open(file, Access.WRITE)) {
      writer.add(report("one"));
      writer.commit();
      try (Archives archives = new Archives(file, 2)) {
        assertEquals(1, reports(archives));
        writer.add(report("two"));
        assertEquals(1, reports(archives), "not before it is kept");
        writer.commit();
        assertEquals(2, reports(archives));
      }
    }
  }

  @Test
  void changesAreKept() {
    Path file = folder.resolve("a.hearsay");
    Archive.open(file, Access.WRITE).close();
    try (Archives archives = new Archives(file, 1)) {
      archives.change(a -> a.add(report("one")));
      assertEquals(1, reports(archives));
      archives.change(a -> a.corrections().remove("one"));
      assertEquals(0, reports(archives));
    }
  }

  @Test
  void aQuestionWithinAQuestionNeedsTwoConnections() {
    Path file = folder.resolve("a.hearsay");
    Archive.open(file, Access.WRITE).close();
    try (Archives archives = new Archives(file, 2)) {
      long reports = archives.ask(a -> reports(archives));
      assertEquals(0, reports);
    }
  }

  @Test
  void noArchiveIsSaidAtOnce() {
    assertThrows(ArchiveException.class, () -> new Archives(folder.resolve("none"), 1));
  }
}
