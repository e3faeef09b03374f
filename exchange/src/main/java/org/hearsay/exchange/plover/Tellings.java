package org.hearsay.exchange.plover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.archive.record.CodedRecord.Header;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.exchange.export.Counts;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.Ground;
import org.hearsay.exchange.export.Telling;

/** The fields of our own that both formats get: status, counts, and on whose word. */
final class Tellings {
  private Tellings() {}

  static void put(ObjectNode node, EventRecord event) {
    node.put("status", event.status());
    Counts counts = event.counts();
    node.putObject("counts")
        .put("articles", counts.articles())
        .put("unique_texts", counts.uniqueTexts())
        .put("outlets", counts.outlets())
        .put("origins_asserting", counts.asserting())
        .put("origins_denying", counts.denying());
    ArrayNode all = node.putArray("tellings");
    event.tellings().forEach(telling -> telling(all.addObject(), telling));
  }

  private static void telling(ObjectNode node, Telling telling) {
    Header report = telling.report();
    node.put("report", report.id());
    node.put("outlet", report.outlet().orElse(null));
    node.put("url", report.url().orElse(null));
    node.put("published", report.published().orElse(null));
    node.put("event", telling.event().orElse(null));
    node.put("status", telling.status());
    piece(node.putObject("trigger"), telling.trigger());
    node.put("confidence", telling.confidence());
    grounds(node.putArray("attributions"), telling.grounds());
  }

  private static void grounds(ArrayNode all, List<Ground> grounds) {
    for (Ground ground : grounds) {
      ObjectNode node = all.addObject();
      node.put("id", ground.id()).put("kind", ground.kind());
      node.put("source", ground.shown()).put("source_type", ground.sourceType());
      if (ground.cue().isPresent()) {
        piece(node.putObject("cue"), ground.cue().get());
      } else {
        node.putNull("cue");
      }
      ArrayNode content = node.putArray("content");
      ground.content().forEach(piece -> piece(content.addObject(), piece));
      node.put("polarity", ground.negative() ? "negative" : "positive");
      node.put("accusing", ground.accusing()).put("confidence", ground.confidence());
    }
  }

  private static void piece(ObjectNode node, Piece piece) {
    node.put("start", piece.begin()).put("end", piece.end()).put("text", piece.text());
  }
}
