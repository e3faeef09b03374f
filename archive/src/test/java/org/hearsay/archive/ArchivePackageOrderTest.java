package org.hearsay.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages of the archive use only those before them; what stands beside them may use all. */
class ArchivePackageOrderTest {
  private static final List<String> ORDER =
      List.of(
          "record",
          "word",
          "store",
          "copy",
          "story",
          "happening",
          "origin",
          "trace",
          "facet",
          "actor",
          "archive");

  private static final Pattern USE =
      Pattern.compile("org\\.hearsay\\.archive\\.(?:([a-z]+)\\.)?[A-Z]");

  @Test
  void noPackageUsesALaterOne() throws IOException {
    Path root = Path.of("src/main/java/org/hearsay/archive");
    List<String> faults = new ArrayList<>();
    int files = 0;
    int uses = 0;
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        files++;
        Path within = Path.of("archive").resolve(root.relativize(file));
        String own = within.getName(within.getNameCount() - 2).toString();
        assertTrue(ORDER.contains(own), "a package that has no place in the order: " + own);
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          uses++;
          String used = use.group(1) == null ? "archive" : use.group(1);
          if (ORDER.indexOf(used) > ORDER.indexOf(own)) {
            faults.add(file.getFileName() + " of " + own + " uses " + used);
          }
        }
      }
    }
    assertTrue(files > 40, files + " files");
    assertTrue(uses > 100, uses + " uses");
    assertEquals(List.of(), faults);
  }
}
