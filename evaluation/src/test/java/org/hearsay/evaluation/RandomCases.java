package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Writes made-up cases, the same for the same seed. */
abstract class RandomCases {
  private static final List<String> PIECES =
      List.of(
          "harbour",
          "Novak",
          "said",
          "the",
          "pact",
          "über",
          "naïve",
          "x_y",
          "5",
          "5'10",
          "été",
          "№7",
          "x²",
          "²",
          "𝐁𝐨",
          "東京",
          "cafe\u0301",
          "😀",
          "...",
          "—",
          "__",
          "-",
          "\"",
          "\"",
          "\"",
          "“",
          "”",
          "„",
          "‟",
          "«",
          "»",
          "''",
          "''",
          "'",
          "＂",
          "(",
          ")",
          ",",
          ".",
          "!");
  private static final List<String> GAPS =
      List.of(" ", " ", " ", " ", "", "", "\n", "\n\n", "\u00a0", "\t", "\u2003", "\u001c", " \n ");

  private final SplittableRandom random;

  RandomCases(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Writes the cases {@code 0} to {@code count - 1}. */
  final void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      write(folder, Integer.toString(i));
    }
  }

  abstract void write(Path folder, String name) throws IOException;

  final int below(int bound) {
    return random.nextInt(bound);
  }

  /** True once in {@code times}. */
  final boolean once(int times) {
    return below(times) == 0;
  }

  final <T> T any(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  final String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(any(PIECES)).append(any(GAPS));
    }
    return text.toString();
  }

  /** A span of a text, [begin, end) in code points, never empty, with its words. */
  final ObjectNode span(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    int begin = below(length);
    int end = Math.min(length, begin + 1 + below(longest));
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(0, end);
    return object().put("begin", begin).put("end", end).put("text", text.substring(from, to));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static void lines(Path file, List<ObjectNode> objects) throws IOException {
    Files.write(file, objects.stream().map(ObjectNode::toString).toList());
  }
}
