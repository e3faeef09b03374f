package org.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.coding.WindowWriter;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Piece;
import org.hearsay.encoder.Window;
import org.hearsay.report.Report;
import org.hearsay.word.Word;
import org.junit.jupiter.api.Test;

/**
 * Heads, relations and tags are read off the model as in training (training/reader/agree.py): of
 * each word and the next, taken as a sentence of two.
 */
class TreeAgreementTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private int pairs;
  private int same;
  private int heads;
  private int sameHeads;

  @Test
  void pairsOfWordsAreReadAsInTraining() throws IOException {
    Encoder encoder = Encoder.load();
    TreeReader trees = new TreeReader(encoder);
    for (String line : lines()) {
      JsonNode report = JSON.readTree(line);
      String text = report.get("text").asText();
      List<Window> windows = WindowWriter.windows(Report.of(text));
      for (int w = 0; w < windows.size(); w++) {
        Encoded encoded = encoder.encode(windows.get(w));
        compare(trees, text, encoded, report.get("windows").get(w).get("pairs"));
        compareHeads(trees, text, encoded, report.get("windows").get(w).get("heads"));
      }
    }
    assertTrue(heads > 300, heads + " heads");
    assertTrue(sameHeads > .93 * heads, sameHeads + " of " + heads + " heads alike");
    assertTrue(pairs > 300, pairs + " pairs");
    assertTrue(same > .93 * pairs, same + " of " + pairs + " pairs alike");
  }

  /** Twelve words at a time: what stands between two words counts, too. */
  private void compareHeads(TreeReader trees, String text, Encoded encoded, JsonNode wanted) {
    List<EncodedWord> words = words(encoded);
    for (int i = 0; i + 12 <= words.size(); i += 12) {
      for (Token t : trees.asModelled(text, words.subList(i, i + 12))) {
        int head = wanted.get(i / 12).get(t.index()).asInt();
        heads++;
        sameHeads += head == (t.head() < 0 ? t.index() : t.head()) ? 1 : 0;
      }
    }
  }

  private static List<EncodedWord> words(Encoded encoded) {
    List<EncodedWord> words = new ArrayList<>();
    for (int i = 0; i < encoded.window().pieces().size(); i++) {
      Piece piece = encoded.window().pieces().get(i);
      if (piece.starts() && !piece.span().isEmpty()) {
        words.add(new EncodedWord(new Word(piece.span(), false), encoded, i));
      }
    }
    return words;
  }

  private void compare(TreeReader trees, String text, Encoded encoded, JsonNode wanted) {
    List<EncodedWord> words = words(encoded);
    assertEquals(wanted.size(), words.size() - 1);
    for (int i = 0; i + 1 < words.size(); i++) {
      List<Token> two = trees.asModelled(text, words.subList(i, i + 2));
      int head = two.get(0).head() < 0 ? 0 : 1;
      String relation = two.get(1 - head).deprel();
      String found = head + " " + relation + " " + two.get(0).upos() + " " + two.get(1).upos();
      pairs++;
      same += found.equals(wanted.get(i).asText()) ? 1 : 0;
    }
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TreeAgreementTest.class.getResourceAsStream(
                        "/org/hearsay/coding/agreement.jsonl")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
