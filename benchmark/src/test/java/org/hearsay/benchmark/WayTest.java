package org.hearsay.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WayTest {
  private static final Pattern SHARE = Pattern.compile("([0-9.]+) %");

  @TempDir private Path folder = Path.of("");

  @Test
  void theSharesOfTheStagesAreTheWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Path flight = folder.resolve("kept.jfr");
    new Way(print, folder, Path.of("../samples")).run(4, Optional.of(flight));
    String told = out.toString(StandardCharsets.UTF_8);
    double all = 0;
    for (Matcher share = SHARE.matcher(told); share.find(); ) {
      all += Double.parseDouble(share.group(1));
    }
    assertEquals(100, all, 1.5, told);
    assertTrue(told.contains("cold: ") && told.contains("heap at most "), told);
    assertTrue(flight.toFile().length() > 0, told);
  }
}
