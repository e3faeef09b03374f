package org.hearsay.evaluation.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * The text of a report by code points: its sentences, roughly, and the spans that point into it.
 */
final class ReportText {
  /** White space as Python's {@code \s} has it. */
  private static final String SPACE =
      "[\\t-\\r\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"\u201D]?" + SPACE + "+(?=[\"\u201C]?[A-Z])|\\n");

  private final int[] codePoints;
  private final List<Integer> ends = new ArrayList<>();

  ReportText(String text) {
    this.codePoints = text.codePoints().toArray();
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find()) {
      ends.add(text.codePointCount(0, end.end()));
    }
    ends.add(codePoints.length);
  }

  /** The sentence in which a span begins. */
  String sentenceAt(JsonObject span) throws CorpusException {
    int at = span.integer("begin");
    int begin = 0;
    for (int end : ends) {
      if (end > at) {
        return new String(codePoints, begin, end - begin);
      }
      begin = end;
    }
    throw span.fault(
        "expected it to begin within the text of " + codePoints.length + ", found " + at);
  }

  /** How many spans, anywhere in a coded report, are not the text between their offsets. */
  int wrongSpans(JsonObject coded) throws CorpusException {
    int wrong = 0;
    for (JsonObject span : coded.descendants("extra")) {
      if (span.has("begin") && !isText(span)) {
        wrong++;
      }
    }
    return wrong;
  }

  private boolean isText(JsonObject span) throws CorpusException {
    for (String field : List.of("end", "text")) {
      if (!span.has(field)) {
        throw span.fault(field, "a value, as there is a \"begin\"");
      }
    }
    String slice = slice(span.optionalInteger("begin").orElse(0), end(span));
    return span.optionalText("text").filter(slice::equals).isPresent();
  }

  private int end(JsonObject span) throws CorpusException {
    return span.optionalInteger("end").orElse(codePoints.length);
  }

  /** Python's {@code text[begin:end]}, for which no offset is out of bounds. */
  private String slice(int begin, int end) {
    int from = clamp(begin);
    return new String(codePoints, from, Math.max(0, clamp(end) - from));
  }

  private int clamp(int offset) {
    int fromBegin = offset < 0 ? offset + codePoints.length : offset;
    return Math.max(0, Math.min(codePoints.length, fromBegin));
  }
}
