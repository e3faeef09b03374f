package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts of which some have events. */
final class RandomQuietTexts extends RandomCases {
  RandomQuietTexts(long seed) {
    super(seed);
  }

  @Override
  void write(Path folder, String name) throws IOException {
    List<ObjectNode> coded = new ArrayList<>();
    for (int i = below(6); i > 0; i--) {
      ObjectNode report = object();
      report.putObject("report").put("text", text(below(40)));
      ArrayNode events = report.putArray("events");
      for (int k = below(3); k > 0; k--) {
        events.addObject();
      }
      coded.add(report);
    }
    lines(folder.resolve(name + ".coded.jsonl"), coded);
  }
}
