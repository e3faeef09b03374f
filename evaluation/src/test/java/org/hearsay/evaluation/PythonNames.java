package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.evaluation.attribution.AttributionCounts;
import org.hearsay.evaluation.attribution.AttributionScore;
import org.hearsay.evaluation.attribution.AttributionScorer;
import org.hearsay.evaluation.attribution.KindCounts;
import org.hearsay.evaluation.attribution.QuoteKind;
import org.hearsay.evaluation.event.EventScore;
import org.hearsay.evaluation.event.EventScorer;
import org.hearsay.evaluation.event.QuietScore;
import org.hearsay.evaluation.fact.FactCheck;
import org.hearsay.evaluation.place.PlaceScore;
import org.hearsay.evaluation.place.PlaceScorer;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Scores as the Python scorers name their figures. */
final class PythonNames {
  private static final int IDS_SHOWN = 20;

  private PythonNames() {}

  static JsonNode attribution(ScorerCase files) throws IOException {
    AttributionScore score = AttributionScorer.score(files.gold(), files.coded());
    AttributionCounts total = score.total();
    ObjectNode out = object();
    out.put("articles", score.articles());
    out.put("articles_missing_from_pred", score.missingIds().size());
    out.set("missing_ids", first(score.missingIds()));
    out.set("unknown_ids", first(score.unknownIds()));
    out.put("unknown_id_count", score.unknownIds().size());
    out.put("gold_tokens_total", score.goldTokens());
    ObjectNode tokens = out.putObject("tokens");
    tokens.set("content", counts(total.tokens().content()));
    tokens.set("source", counts(total.tokens().source()));
    tokens.set("cue", counts(total.tokens().cue()));
    ObjectNode all = out.putObject("attributions");
    all.set("content_match", counts(total.contentMatch()));
    all.set("complete", counts(total.complete()));
    put(all, "source_accuracy_of_matched", total.sourceAccuracy());
    put(all, "source_accuracy_where_gold_has_source", total.sourceAccuracyWhereGoldHasSource());
    put(all, "source_strict_of_matched", total.strictSourceAccuracy());
    put(all, "cue_accuracy_of_matched", total.cueAccuracy());
    all.put("gold_without_content", total.goldWithoutContent());
    all.put("gold_without_source", total.goldWithoutSource());
    all.put("pred_without_content", total.predictedWithoutContent());
    ObjectNode kinds = out.putObject("by_kind");
    kinds.set("quoted", kind(total.quoted()));
    kinds.set("quoted_full", kind(total.kind(QuoteKind.FULLY_QUOTED)));
    kinds.set("quoted_partial", kind(total.kind(QuoteKind.PARTLY_QUOTED)));
    kinds.set("indirect", kind(total.kind(QuoteKind.INDIRECT)));
    return out;
  }

  static JsonNode event(ScorerCase files) throws IOException {
    EventScore score = EventScorer.score(files.gold(), files.coded());
    ObjectNode out = object();
    out.put("rows", score.rows());
    out.put("sentences not coded at all", score.sentencesNotCoded());
    out.put("coded", score.coded());
    out.put("type", score.type());
    out.put("strict", score.strict());
    out.put("macro-F1", score.macroF1());
    out.put("pair-precision", score.pairPrecision());
    out.put("events per sentence", score.eventsPerSentence());
    ObjectNode classes = out.putObject("F1");
    score.f1().forEach(classes::put);
    return out;
  }

  static JsonNode place(ScorerCase files) throws IOException {
    PlaceScore score = PlaceScorer.score(files.gold(), files.coded(), files.countries());
    ObjectNode out = object();
    out.put("place-P", score.precision());
    out.put("place-R", score.recall());
    out.put("place-F1", score.f1());
    out.put("recall161", score.recall161());
    out.put("within161", score.within161());
    put(out, "country", score.country());
    return out;
  }

  static JsonNode quiet(ScorerCase files) throws IOException {
    QuietScore score = QuietScore.of(files.coded());
    return object()
        .put("false-per-1000", score.falsePerThousandWords())
        .put("texts-with-any", score.textsWithAny())
        .put("texts", score.texts());
  }

  static JsonNode fact(ScorerCase files) throws IOException {
    FactCheck check = FactCheck.of(files.gold(), files.coded());
    ObjectNode out = object().put("status", check.isPerfect() ? 0 : 1);
    check.lines().forEach(out.putArray("lines")::add);
    return out;
  }

  private static ObjectNode counts(PrecisionRecall counts) {
    ObjectNode out = object();
    put(out, "p", counts.precision());
    put(out, "r", counts.recall());
    put(out, "f1", counts.f1());
    out.put("tp", counts.truePositives());
    out.put("pred", counts.predicted());
    return out.put("gold", counts.gold());
  }

  private static ObjectNode kind(KindCounts counts) {
    ObjectNode out = object().put("gold", counts.gold()).put("matched", counts.matched());
    out.put("complete", counts.complete());
    put(out, "recall_content_match", counts.recallContentMatch());
    put(out, "recall_complete", counts.recallComplete());
    return out.put("predicted_of_this_kind", counts.predicted());
  }

  private static ArrayNode first(List<String> ids) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    ids.stream().limit(IDS_SHOWN).forEach(out::add);
    return out;
  }

  private static void put(ObjectNode out, String name, OptionalDouble value) {
    if (value.isPresent()) {
      out.put(name, value.getAsDouble());
    } else {
      out.putNull(name);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
