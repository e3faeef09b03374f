package org.hearsay.archive;

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

/** The packages of a module and which use which; the outermost goes by the module's name. */
public final class Packages {
  private final Map<String, Set<String>> uses = new TreeMap<>();

  private Packages() {}

  /**
   * Reads a module's sources in the current folder.
   *
   * @param module such as {@code exchange}: all its packages begin with {@code
   *     org.hearsay.exchange}
   */
  public static Packages of(String module) throws IOException {
    Packages packages = new Packages();
    Path root = Path.of("src/main/java/org/hearsay", module);
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(p -> p.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("package-info.java")) {
          packages.read(file, root.relativize(file), module);
        }
      }
    }
    return packages;
  }

  private void read(Path file, Path within, String module) throws IOException {
    String own = within.getNameCount() == 1 ? module : within.getName(0).toString();
    Set<String> used = uses.computeIfAbsent(own, k -> new TreeSet<>());
    Matcher use =
        Pattern.compile("org\\.hearsay\\." + module + "\\.(?:([a-z]+)\\.)?[A-Z]")
            .matcher(Files.readString(file));
    while (use.find()) {
      String other = use.group(1) == null ? module : use.group(1);
      if (!other.equals(own)) {
        used.add(other);
      }
    }
  }

  /** Whether one uses the other. */
  public boolean uses(String one, String other) {
    return uses.getOrDefault(one, Set.of()).contains(other);
  }

  /** Those that stand in a circle or lead to one, with what they use; empty when none do. */
  public Map<String, Set<String>> circles() {
    Map<String, Set<String>> left = new TreeMap<>(uses);
    boolean less = true;
    while (less) {
      // What uses nothing that is left is taken away, again and again.
      List<String> free =
          left.keySet().stream()
              .filter(p -> left.getOrDefault(p, Set.of()).stream().noneMatch(left::containsKey))
              .toList();
      free.forEach(left::remove);
      less = !free.isEmpty();
    }
    return left;
  }
}
