package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  private final Path folder;
  private final String input;
  private final Path earlier;

  /** After a run that was cut off in its third report. */
  ResumeTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    StringBuilder reports = new StringBuilder();
    for (String id : List.of("a", "b", "c", "d")) {
      reports.append(RunTest.json(id, "The army met Jo Moss."));
    }
    input = Files.writeString(folder.resolve("in.jsonl"), reports).toString();
    List<String> lines = Invocation.of("code", input).out().lines().toList();
    String cut = lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2).substring(0, 300);
    earlier = Files.writeString(folder.resolve("out.jsonl"), cut);
  }

  @Test
  void goesOnWhereTheEarlierRunWasCutOff() {
    Invocation run = Invocation.of("code", "--resume", earlier.toString(), input);
    assertEquals(0, run.status(), run.err());
    assertEquals(List.of("c", "d"), RunTest.ids(run.out()));
    assertTrue(run.err().contains("passed over: 2 coded before"), run.err());
  }

  @Test
  void takesTheCutOffLineAwayOnlyWhereResultsAreAppended() throws IOException {
    Resume resume = Resume.read(earlier);
    assertEquals(Set.of("a", "b"), resume.ids());
    assertFalse(resume.trim(folder.resolve("elsewhere.jsonl")));
    assertTrue(resume.trim(earlier));
    assertEquals(2, Files.readString(earlier).lines().count());
    assertTrue(Files.readString(earlier).endsWith("\n"));
    assertFalse(Resume.read(earlier).cutOff());
  }

  @Test
  void anotherFileThanCodedReportsIsWrongUsage() throws IOException {
    Path csv = Files.writeString(folder.resolve("out.csv"), "report,outlet\na,b\n");
    IOException e = assertThrows(IOException.class, () -> Resume.read(csv));
    assertTrue(String.valueOf(e.getMessage()).contains("out.csv:1: expected a coded report"));
    assertEquals(2, Invocation.of("code", "--resume", csv.toString(), input).status());
  }
}
