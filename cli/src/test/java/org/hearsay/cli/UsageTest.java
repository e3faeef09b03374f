package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.coding.Coder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cod x",
        "code",
        "code --format xml x",
        "code --threads 0 x",
        "code --threads many x",
        "code --min-confidence 1.5 x",
        "code --limit 0 x",
        "code --explain --format csv x",
        "code --records events x",
        "code --accusations --format table x",
        "code --resume missing.jsonl x",
        "code --colour x",
        "evaluate --threads 0"
      })
  void wrongUsageIsToldInAFewLines(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    Invocation run = Invocation.of(arguments);
    assertEquals(2, run.status(), line);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("hearsay: "), run.err());
    assertTrue(run.err().contains("Usage: hearsay"), run.err());
    assertTrue(run.err().lines().count() < 6, run.err());
    assertEquals(0, run.coders());
  }

  @Test
  void helpAndVersionLoadNothing() {
    Invocation help = Invocation.of("code", "--help");
    assertEquals(0, help.status());
    assertTrue(help.out().contains("jsonl, csv, table"), help.out());
    assertTrue(help.out().contains("Exit status:"), help.out());
    assertEquals("hearsay " + Coder.VERSION + "\n", Invocation.of("--version").out());
    assertEquals(0, help.coders());
  }
}
