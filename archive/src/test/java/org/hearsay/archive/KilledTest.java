package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {
  private static final int KILLS = 6;

  /** Adds reports without end and says which are there for good. */
  static final class Adding {
    private Adding() {}

    /** From a number on, to the archive in a folder. */
    public static void main(String[] args) {
      try (Archive archive = Shelf.of(Path.of(args[0]))) {
        for (int i = Integer.parseInt(args[1]); ; i++) {
          Shelf.add(archive, report(i));
          System.out.println("made-" + i);
        }
      }
    }

    private static CodedLine report(int i) {
      CodedLine line =
          CodedLine.of(
              "made-" + i,
              "Outlet " + i % 7,
              "2024-01-01T10:00:00Z",
              "Farmers of ward " + i + " blocked bridge " + i % 5 + " on Monday, a clerk said.");
      return line.event("e1", "PROTEST", "blocked", e -> e.actor("Farmers"));
    }
  }

  @Test
  void whatWasAcknowledgedIsThereAfterAKill(@TempDir Path folder)
      throws IOException, InterruptedException {
    Random random = new Random(3);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Adding.class.getName(),
                  folder.toString(),
                  Integer.toString(acknowledged.size() + kill))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        for (int left = 1 + random.nextInt(25); left > 0; left--) {
          acknowledged.add(String.valueOf(out.readLine()));
        }
        process.destroyForcibly();
      }
      process.waitFor();
      try (Archive archive = Archive.open(Shelf.file(folder), Access.WRITE)) {
        assertEquals(List.of(), archive.faults(), "after kill " + kill);
        List<String> there =
            archive.questions().reports().stream().map(Row::name).collect(Collectors.toList());
        assertTrue(there.containsAll(acknowledged), acknowledged + " in " + there);
        assertEquals(there.size(), archive.questions().holdings().get("event mentions"));
      }
    }
  }
}
