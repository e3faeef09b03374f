package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two packages of server use each other, not even by way of others. */
class ServerPackagesTest {
  private static final Pattern USE =
      Pattern.compile("org\\.hearsay\\.server\\.(?:([a-z]+)\\.)?[A-Z]");

  @Test
  void noPackagesInACircle() throws IOException {
    Path root = Path.of("src/main/java/org/hearsay/server");
    Map<String, Set<String>> uses = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(p -> p.toString().endsWith(".java")).toList()) {
        if (file.endsWith("package-info.java")) {
          continue;
        }
        Path within = root.relativize(file);
        String own = within.getNameCount() == 1 ? "server" : within.getName(0).toString();
        Set<String> used = uses.computeIfAbsent(own, k -> new TreeSet<>());
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          String other = use.group(1) == null ? "server" : use.group(1);
          if (!other.equals(own)) {
            used.add(other);
          }
        }
      }
    }
    assertTrue(uses.getOrDefault("report", Set.of()).contains("page"), uses.toString());
    // What uses nothing that is left is taken away, again and again.
    boolean less = true;
    while (less) {
      List<String> free =
          uses.keySet().stream()
              .filter(p -> uses.getOrDefault(p, Set.of()).stream().noneMatch(uses::containsKey))
              .toList();
      free.forEach(uses::remove);
      less = !free.isEmpty();
    }
    assertEquals(Map.of(), uses, "packages in a circle");
  }
}
