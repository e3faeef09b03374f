package org.hearsay.evaluation.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the sentences of a gold table as input for the coder. */
public final class EventInput {
  private EventInput() {}

  /** Each sentence once, with the id of its first row, as a report of 2015-01-01. */
  public static void write(Path gold, Path jsonLines) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (GoldTriple triple : GoldTriple.read(gold)) {
      if (seen.add(triple.sentence())) {
        lines.add(
            JsonNodeFactory.instance
                .objectNode()
                .put("id", triple.uid())
                .put("date", "2015-01-01")
                .put("text", triple.sentence())
                .toString());
      }
    }
    Files.write(jsonLines, lines);
  }
}
