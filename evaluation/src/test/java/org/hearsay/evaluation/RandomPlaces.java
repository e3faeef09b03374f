package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Toponyms of gold and coded ones, near each other in the text and on the globe. */
final class RandomPlaces extends RandomCases {
  private static final List<String> WORDS =
      List.of("Aland", "ALAND", "Alandish", "Blander", "Clandians", "Dlandese", "Port City");
  private static final List<String> COUNTRIES = List.of("Aland", "Bland", "Cland", "Dland", "");
  private static final List<String> CODES = List.of("AAA", "BBB", "CCC");

  RandomPlaces(long seed) {
    super(seed);
  }

  @Override
  void write(Path folder, String name) throws IOException {
    List<ObjectNode> gold = new ArrayList<>();
    List<ObjectNode> coded = new ArrayList<>();
    for (int i = 0; i < 1 + below(4); i++) {
      String id = "a" + (once(6) ? 0 : i);
      ObjectNode article = object().put("id", id);
      ArrayNode places = article.putArray("places");
      for (int k = below(7); k > 0; k--) {
        places.add(gold());
      }
      gold.add(article);
      if (!once(5)) {
        coded.add(report(id));
      }
    }
    lines(folder.resolve(name + ".gold.jsonl"), gold);
    lines(folder.resolve(name + ".coded.jsonl"), coded);
    if (once(2)) {
      Files.writeString(
          folder.resolve(name + ".countries.tsv"), "Aland\tAAA\nno tab\nBland\tBBB\tmore\n");
    }
  }

  private ObjectNode gold() {
    ObjectNode place = place().put("text", any(WORDS)).put("country", any(COUNTRIES));
    place.put("fcode", any(List.of("PCLI", "PCLD", "PPL", "")));
    if (once(6)) {
      place.put("kind", any(List.of("Literal", "Metonymic")));
    }
    if (once(6)) {
      place.put("nonlocational", once(2));
    }
    return once(6) ? place.putNull("country") : place;
  }

  private ObjectNode report(String id) {
    ObjectNode report = object();
    report.putObject("report").put("id", id);
    ArrayNode places = report.putArray("places");
    for (int i = below(7); i > 0; i--) {
      places.add(place().put("country", any(CODES)));
    }
    return report;
  }

  private ObjectNode place() {
    int begin = below(40);
    ObjectNode place = object().put("begin", begin).put("end", begin + 1 + below(12));
    return once(5)
        ? place.putNull("latitude").putNull("longitude")
        : place.put("latitude", below(40) / 10.0).put("longitude", below(3) / 2.0 + 179);
  }
}
