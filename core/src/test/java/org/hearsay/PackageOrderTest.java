package org.hearsay;

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

/** Packages of core use only those before them. */
class PackageOrderTest {
  private static final List<String> ORDER =
      List.of(
          "text",
          "report",
          "word",
          "encoder",
          "syntax",
          "coreference",
          "conllu",
          "entity",
          "place",
          "time",
          "quantity",
          "attribution",
          "event",
          "coding");

  private static final Pattern USE = Pattern.compile("org\\.hearsay\\.([a-z]+)\\.");

  @Test
  void noPackageUsesALaterOne() throws IOException {
    Path root = Path.of("src/main/java/org/hearsay");
    List<String> faults = new ArrayList<>();
    int files = 0;
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        files++;
        String own = root.relativize(file).getName(0).toString();
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          if (ORDER.indexOf(use.group(1)) > ORDER.indexOf(own)) {
            faults.add(file.getFileName() + " of " + own + " uses " + use.group(1));
          }
        }
        assertTrue(ORDER.contains(own), "a package that has no place in the order: " + own);
      }
    }
    assertTrue(files > 50, files + " files");
    assertEquals(List.of(), faults);
  }
}
