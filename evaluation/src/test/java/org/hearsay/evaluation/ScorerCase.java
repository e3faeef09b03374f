package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One case for one scorer: the files {@code NAME.gold.*} and {@code NAME.coded.jsonl}. */
record ScorerCase(Path folder, String name) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static ScorerCase ofCoded(Path coded) {
    String file = coded.getFileName().toString();
    return new ScorerCase(
        coded.resolveSibling("").toAbsolutePath().normalize(),
        file.substring(0, file.length() - ".coded.jsonl".length()));
  }

  /** {@code event/ties}, as reference.py says it. */
  String title() {
    return folder.getFileName() + "/" + name;
  }

  Path gold() {
    return folder.resolve(
        name
            + switch (folder.getFileName().toString()) {
              case "event" -> ".gold.tsv";
              case "fact" -> ".gold.json";
              default -> ".gold.jsonl";
            });
  }

  Path coded() {
    return folder.resolve(name + ".coded.jsonl");
  }

  JsonNode expected() throws IOException {
    return JSON.readTree(Files.readString(folder.resolve(name + ".expected.json")));
  }

  Map<String, String> countries() throws IOException {
    Map<String, String> countries = new HashMap<>();
    Path file = folder.resolve(name + ".countries.tsv");
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split("\t", -1);
        if (fields.length > 1) {
          countries.put(fields[0], fields[1]);
        }
      }
    }
    return countries;
  }

  /** The figures that this library gives, under the names that the Python scorer gives them. */
  JsonNode figures() throws IOException {
    return switch (folder.getFileName().toString()) {
      case "attribution" -> PythonNames.attribution(this);
      case "event" -> PythonNames.event(this);
      case "place" -> PythonNames.place(this);
      case "quiet" -> PythonNames.quiet(this);
      case "fact" -> PythonNames.fact(this);
      default -> throw new IllegalArgumentException("folder: no scorer for " + folder);
    };
  }
}
