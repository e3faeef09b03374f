package org.hearsay.server.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.archive.Contradiction;
import org.hearsay.archive.Contradiction.Value;
import org.hearsay.archive.Happening;
import org.hearsay.archive.HappeningView;
import org.hearsay.archive.Questions;
import org.hearsay.archive.happening.Voice;
import org.hearsay.archive.origin.Origin;
import org.hearsay.archive.origin.Witness;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.exchange.export.Ground;

/** A happening as JSON; of reports both the id that they came with and their number are given. */
public final class HappeningJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Questions questions;
  private final Map<Long, Row> rows = new HashMap<>();

  private HappeningJson(Questions questions) {
    this.questions = questions;
  }

  /** What a list has of it: what, when, where, and the four numbers. */
  public static ObjectNode row(Happening h) {
    return JSON.createObjectNode()
        .put("id", h.id())
        .put("type", h.type())
        .put("label", h.label())
        .put("since", h.since().orElse(null))
        .put("until", h.until().orElse(null))
        .put("place", h.place().orElse(null))
        .put("country", h.country().orElse(null))
        .put("score", h.score())
        .put("status", h.status())
        .put("articles", h.articles())
        .put("unique_texts", h.uniqueTexts())
        .put("outlets", h.outlets())
        .put("origins_at_least", h.origins())
        .put("denying", h.denying());
  }

  /** All that is known of it: who asserts, denies, relays, what they disagree on, who tells it. */
  public static ObjectNode whole(Questions questions, HappeningView view) {
    return new HappeningJson(questions).whole(view);
  }

  private ObjectNode whole(HappeningView view) {
    ObjectNode node = row(view.happening());
    origins(node.putArray("asserts"), view.origins().asserts());
    origins(node.putArray("denies"), view.origins().denies());
    view.origins().relaying().forEach(node.putArray("relays")::add);
    ArrayNode contradictions = node.putArray("contradictions");
    for (Contradiction c : view.contradictions()) {
      ArrayNode values = contradictions.addObject().put("about", c.about()).putArray("values");
      c.values().forEach(v -> value(values.addObject(), v));
    }
    ArrayNode tellings = node.putArray("tellings");
    view.witnesses().forEach(w -> telling(tellings.addObject(), w));
    return node;
  }

  private void value(ObjectNode node, Value value) {
    node.put("value", value.value())
        .put("first", value.first().orElse(null))
        .put("last", value.last().orElse(null));
    origins(node.putArray("origins"), value.origins());
    reports(node, value.reports());
  }

  private void origins(ArrayNode array, List<Origin> origins) {
    for (Origin o : origins) {
      boolean clear = Ground.isClear(o.sourceType(), o.confidence());
      ObjectNode node = array.addObject().put("label", clear ? o.label() : Ground.UNCLEAR);
      node.put("kind", lower(o.kind())).put("denies", o.denies());
      reports(node, o.reports());
      ArrayNode before = node.putArray("other_side_before");
      o.before().forEach(n -> before.add(report(n).name()));
    }
  }

  private void telling(ObjectNode node, Witness witness) {
    Row row = report(witness.report());
    node.put("report", row.name())
        .put("report_number", row.id())
        .put("outlet", row.outlet().orElse(null))
        .put("published", row.published().orElse(null))
        .put("status", witness.telling().status())
        .put("sentence", witness.telling().sentence());
    ArrayNode voices = node.putArray("voices");
    witness.telling().voices().forEach(v -> voice(voices.addObject(), v));
  }

  /** Null where nobody is named, or it is not sure who. */
  private static void voice(ObjectNode node, Voice voice) {
    boolean clear = Ground.isClear(voice.type(), voice.confidence());
    node.put("source", clear && !voice.text().isEmpty() ? voice.text() : null)
        .put("source_clear", clear)
        .put("source_type", voice.type())
        .put("denies", voice.denies())
        .put("accuses", voice.accuses());
  }

  private void reports(ObjectNode node, List<Long> numbers) {
    ArrayNode ids = node.putArray("reports");
    numbers.forEach(n -> ids.add(report(n).name()));
    numbers.forEach(node.putArray("report_numbers")::add);
  }

  private Row report(long number) {
    return Objects.requireNonNull(rows.computeIfAbsent(number, questions::report));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
