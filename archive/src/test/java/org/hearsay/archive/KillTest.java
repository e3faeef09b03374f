package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.archive.Archive.Added;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever kills the process: what was acknowledged is there. */
class KillTest {
  private static final int KILLS = 8;
  private static final int MOST_LINES = 30;

  @TempDir private Path folder = Path.of("");

  @Test
  void whatWasAcknowledgedOutlivesTheProcess() throws IOException, InterruptedException {
    Path file = Shelf.file(folder);
    Random random = new Random(20310402);
    Set<String> acknowledged = new LinkedHashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      int lines = 1 + random.nextInt(MOST_LINES);
      String message = "kill " + kill + " after " + lines + " lines";
      acknowledged.addAll(killed(file, acknowledged.size(), lines));
      try (Archive archive = Archive.open(file, Access.WRITE)) {
        assertEquals(List.of(), archive.faults(), message);
        List<String> kept = archive.questions().reports().stream().map(Row::name).toList();
        assertTrue(kept.containsAll(acknowledged), message + ": " + acknowledged + " in " + kept);
        assertEquals(kept.size(), Set.copyOf(kept).size(), message);
        CodedLine next = MadeUp.report(acknowledged.size());
        Added added = Shelf.add(archive, next);
        assertTrue(Set.of(Added.NEW, Added.UNCHANGED).contains(added), message + ": " + added);
        acknowledged.add(Shelf.prepared(next).name());
        for (Row row : archive.questions().reports()) {
          assertEquals(1, archive.placed(row.id()).size(), message + ": " + row);
        }
      }
    }
    assertTrue(acknowledged.size() > KILLS * 3, acknowledged.toString());
  }

  /** Lets a process add reports and kills it after so many lines; gives all that it said. */
  private Set<String> killed(Path file, int first, int lines)
      throws IOException, InterruptedException {
    File errors = folder.resolve("errors.txt").toFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Adder.class.getName(),
                file.toString(),
                Integer.toString(first))
            .redirectError(errors)
            .start();
    Set<String> said = new LinkedHashSet<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() == lines) {
          // Not of the process itself, which would close what it still has to say.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertTrue(said.size() >= lines, said + ", then: " + Files.readString(errors.toPath()));
    return said;
  }
}
