package org.hearsay.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Piece;
import org.hearsay.encoder.Window;
import org.hearsay.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The model in 8 bit, run from Java, says what it said in training (training/reader/agree.py): the
 * same pieces of a text go in, nearly the same probabilities of anchors and triggers come out.
 */
class ModelAgreementTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource({"anchors, anchor, 3", "triggers, event, 17"})
  void eightBitsSayWhatTrainingSaid(String field, String columns, int classes) throws IOException {
    Encoder encoder = Encoder.load();
    int first = encoder.columns().begin(columns);
    double off = 0;
    int pieces = 0;
    int anchors = 0;
    int turned = 0;
    for (String line : lines()) {
      JsonNode report = JSON.readTree(line);
      List<Window> windows = WindowWriter.windows(Report.of(report.get("text").asText()));
      assertEquals(report.get("windows").size(), windows.size());
      for (int w = 0; w < windows.size(); w++) {
        JsonNode wanted = report.get("windows").get(w);
        Window window = windows.get(w);
        assertEquals(
            wanted.get("ids").toString().replace(",", ", "),
            window.pieces().stream().map(Piece::id).toList().toString());
        Encoded encoded = encoder.encode(window);
        for (int i = 0; i < window.pieces().size(); i++) {
          double probability = wanted.get(field).get(i).asDouble();
          double found = anyOf(encoded, i, first, classes);
          off += Math.abs(probability - found);
          pieces++;
          anchors += probability > .5 ? 1 : 0;
          turned += probability > .5 != found > .5 ? 1 : 0;
        }
      }
    }
    assertTrue(anchors > 20, anchors + " anchors");
    assertTrue(off / pieces < .005, "on average off by " + off / pieces);
    assertTrue(turned <= anchors / 10, turned + " of " + anchors + " anchors turned");
  }

  /** That the first class, none, is not the one. */
  private static double anyOf(Encoded encoded, int piece, int first, int classes) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += Math.exp(encoded.at(piece, first + c));
    }
    return 1 - Math.exp(encoded.at(piece, first)) / sum;
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ModelAgreementTest.class.getResourceAsStream("agreement.jsonl")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
