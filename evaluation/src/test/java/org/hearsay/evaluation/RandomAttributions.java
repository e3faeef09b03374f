package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles with attributions, coded half rightly. */
final class RandomAttributions extends RandomCases {
  RandomAttributions(long seed) {
    super(seed);
  }

  @Override
  void write(Path folder, String name) throws IOException {
    List<ObjectNode> gold = new ArrayList<>();
    List<ObjectNode> coded = new ArrayList<>();
    for (int i = 0; i < 1 + below(4); i++) {
      String id = "é" + i;
      String text = text(5 + below(80));
      ArrayNode attributions = array();
      for (int k = below(9); k > 0; k--) {
        attributions.add(attribution(text));
      }
      gold.add(object().put("id", id).put("text", text).set("attributions", attributions));
      if (!once(6)) {
        coded.add(0, article(id, coded(text, attributions)));
      }
    }
    if (once(4)) {
      coded.add(article("unknown", array()));
    }
    lines(folder.resolve(name + ".gold.jsonl"), gold);
    lines(folder.resolve(name + ".coded.jsonl"), coded);
  }

  private ObjectNode article(String id, ArrayNode attributions) {
    ObjectNode article = once(2) ? object().put("id", id) : object();
    if (!article.has("id")) {
      article.putObject("report").put("id", id);
    }
    return article.set("attributions", attributions);
  }

  private ArrayNode coded(String text, ArrayNode gold) {
    ArrayNode coded = array();
    for (JsonNode each : gold) {
      ObjectNode changed = attribution(text);
      List.of("content", "source", "cue").stream()
          .filter(role -> !once(3))
          .forEach(role -> changed.set(role, each.path(role)));
      if (!once(4)) {
        coded.insert(below(coded.size() + 1), changed);
      }
    }
    if (once(2)) {
      coded.add(attribution(text));
    }
    coded.forEach(each -> ((ObjectNode) each).remove(once(5) ? "cue" : "none"));
    return coded;
  }

  private ObjectNode attribution(String text) {
    ObjectNode attribution = object();
    attribution.set("content", part(text, 40));
    attribution.set("source", part(text, 12));
    return attribution.set("cue", part(text, 8));
  }

  private JsonNode part(String text, int longest) {
    if (once(8)) {
      return NullNode.instance;
    }
    if (once(3)) {
      return span(text, longest);
    }
    ArrayNode spans = array();
    for (int i = below(4); i > 0; i--) {
      spans.add(span(text, longest));
    }
    return spans;
  }
}
