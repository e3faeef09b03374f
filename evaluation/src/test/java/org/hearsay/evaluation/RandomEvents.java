package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gold triples and events, whose words overlap often. */
final class RandomEvents extends RandomCases {
  private static final List<String> TYPES =
      List.of("AGREE", "CONSULT", "CONCEDE", "RETREAT", "AID");
  private static final List<String> CLASSES = List.of("AGREE", "CONSULT", "YIELD", "AID");
  private static final List<String> NAMES =
      List.of(
          "Ruritania",
          "the king of Ruritania",
          "BORDURIA",
          "Borduria's army",
          "the",
          "Élan_Vital",
          "élan_vital of \"Syldavia\"",
          "syldavia",
          "\"Red\" Guard",
          "İzmir's red-guard");

  RandomEvents(long seed) {
    super(seed);
  }

  @Override
  void write(Path folder, String name) throws IOException {
    StringBuilder gold = new StringBuilder("uid\tsentence\tsource\ttarget\tgold_root\textra\n");
    List<ObjectNode> coded = new ArrayList<>();
    for (int i = 0; i < 1 + below(7); i++) {
      String uid = once(8) ? "" : Integer.toString(once(6) ? 0 : i);
      String sentence =
          once(4) ? "Always the same." : "No. " + i + ", \"" + any(NAMES) + "\"\tsat\n";
      List<String> fields =
          List.of(uid, field(sentence), field(any(NAMES)), field(any(NAMES)), any(CLASSES));
      gold.append(String.join("\t", fields)).append(once(9) ? "\t-\t-\n\n" : "\n");
      if (!once(5)) {
        coded.add(report("plv-" + (uid.isEmpty() ? Integer.toString(i) : uid)));
      }
    }
    Files.writeString(folder.resolve(name + ".gold.tsv"), gold);
    lines(folder.resolve(name + ".coded.jsonl"), coded);
  }

  /** In quotation marks where it must be, and elsewhere now and then. */
  private String field(String value) {
    boolean must = value.startsWith("\"") || value.contains("\t") || value.contains("\n");
    return must || once(4) ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
  }

  private ObjectNode report(String id) {
    ObjectNode report = object();
    report.putObject("report").put("id", id);
    ArrayNode events = report.putArray("events");
    for (int i = below(6); i > 0; i--) {
      ObjectNode event = events.addObject();
      event.put("type", any(TYPES)).put("confidence", below(4) / 3.0);
      event.set("actors", mentions());
      event.set("recipients", mentions());
    }
    return report;
  }

  private ArrayNode mentions() {
    ArrayNode mentions = array();
    for (int i = below(4); i > 0; i--) {
      mentions.addObject().put("text", any(NAMES));
    }
    return mentions;
  }
}
