package org.hearsay.archive.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.archive.Archive;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.Shelf;
import org.hearsay.archive.store.Reports.Row;

/** Stories that reports fall into, added in one order or another. */
final class Stories {
  private Stories() {}

  /** The stories that an archive of its own makes of reports, each with its names. */
  static String of(Path folder, List<CodedLine> lines) throws IOException {
    Path own = Files.createTempDirectory(folder, "archive");
    try (Archive archive = Shelf.of(own, lines.toArray(CodedLine[]::new))) {
      Map<Long, TreeSet<String>> stories = new TreeMap<>();
      for (Row row : archive.questions().reports()) {
        long story = row.story().orElseThrow();
        stories.computeIfAbsent(story, s -> new TreeSet<>()).add(row.name());
      }
      return stories.values().stream().map(TreeSet::toString).sorted().toList().toString();
    }
  }

  static String names(List<CodedLine> lines) {
    return lines.stream().map(l -> Shelf.prepared(l).name()).toList().toString();
  }

  static List<List<CodedLine>> orders(List<CodedLine> three) {
    List<List<CodedLine>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          all.add(List.of(three.get(i), three.get(j), three.get(3 - i - j)));
        }
      }
    }
    return all;
  }
}
