package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** [begin, end) in Unicode code points of an article's text; never empty. */
public record CodePointSpan(int begin, int end) {

  /**
   * Reads a field that is absent, one span, or a list of spans.
   *
   * @param length the length of the text, beyond which no span may reach
   */
  public static List<CodePointSpan> read(JsonObject owner, String field, int length)
      throws CorpusException {
    List<CodePointSpan> spans = new ArrayList<>();
    for (JsonObject span : owner.anyObjects(field)) {
      int begin = span.integer("begin");
      int end = span.integer("end");
      if (begin < 0 || begin >= end || end > length) {
        throw span.fault(
            "expected a span of one code point at least within the text of "
                + length
                + ", found "
                + begin
                + "–"
                + end);
      }
      spans.add(new CodePointSpan(begin, end));
    }
    return List.copyOf(spans);
  }
}
