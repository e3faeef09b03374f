package org.hearsay.evaluation.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.evaluation.attribution.CodePointSpan;
import org.hearsay.evaluation.attribution.Occurrence;
import org.hearsay.evaluation.attribution.TokenIndex;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * Reads the attributions of one passage.
 *
 * @param tokens of the text
 */
record GoldAttributions(String text, TokenIndex tokens) {
  private static final String WORDS =
      "words that stand in the text, and as often as a # behind them says";

  List<GoldAttribution> read(JsonObject statement) throws CorpusException {
    List<GoldAttribution> attributions = new ArrayList<>();
    for (JsonObject attribution : statement.objects("attributions")) {
      List<CodePointSpan> content = content(attribution);
      attributions.add(
          new GoldAttribution(
              span(attribution, "source"),
              span(attribution, "cue"),
              content,
              Labels.read(attribution),
              within(attribution, content, attributions)));
    }
    return List.copyOf(attributions);
  }

  private Optional<CodePointSpan> span(JsonObject attribution, String field)
      throws CorpusException {
    if (!attribution.has(field)) {
      throw attribution.fault(field, "null or words of the text");
    }
    Optional<String> words = attribution.optionalText(field);
    Optional<CodePointSpan> span = words.flatMap(w -> Occurrence.parse(w).in(text));
    if (words.isPresent() && span.isEmpty()) {
      throw attribution.fault(field, WORDS);
    }
    return span;
  }

  private List<CodePointSpan> content(JsonObject attribution) throws CorpusException {
    List<CodePointSpan> content = new ArrayList<>();
    for (String piece : attribution.texts("content")) {
      Optional<CodePointSpan> span = Occurrence.parse(piece).in(text);
      content.add(span.orElseThrow(() -> attribution.fault("content", content.size(), WORDS)));
    }
    if (content.isEmpty()) {
      throw attribution.fault("content", "one piece at least");
    }
    return content;
  }

  private OptionalInt within(
      JsonObject attribution, List<CodePointSpan> content, List<GoldAttribution> earlier)
      throws CorpusException {
    String expected = "null or the index of an earlier attribution whose content holds this one's";
    if (!attribution.has("within")) {
      throw attribution.fault("within", expected);
    }
    OptionalInt within = attribution.optionalInteger("within");
    if (within.isPresent() && !holds(within.getAsInt(), content, earlier)) {
      throw attribution.fault("within", expected);
    }
    return within;
  }

  private boolean holds(int outer, List<CodePointSpan> content, List<GoldAttribution> earlier) {
    return outer >= 0
        && outer < earlier.size()
        && tokens.tokens(earlier.get(outer).content()).containsAll(tokens.tokens(content));
  }
}
