package org.hearsay.evaluation.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonObject;

/** One attribution as the sets of tokens that its parts cover. */
record TokenizedAttribution(Set<Integer> content, Set<Integer> source, Set<Integer> cue) {
  TokenizedAttribution {
    content = Set.copyOf(content);
    source = Set.copyOf(source);
    cue = Set.copyOf(cue);
  }

  /** Reads the list {@code attributions} of an article. */
  static List<TokenizedAttribution> read(JsonObject article, TokenIndex tokens)
      throws CorpusException {
    List<TokenizedAttribution> attributions = new ArrayList<>();
    for (JsonObject attribution : article.objects("attributions")) {
      if (!attribution.has("content")) {
        throw attribution.fault("content", "null, a span or a list of spans");
      }
      attributions.add(
          new TokenizedAttribution(
              tokens.tokens(CodePointSpan.read(attribution, "content", tokens.length())),
              tokens.tokens(CodePointSpan.read(attribution, "source", tokens.length())),
              tokens.tokens(CodePointSpan.read(attribution, "cue", tokens.length()))));
    }
    return List.copyOf(attributions);
  }

  /** The id of an article: its own or, in a coded report, the report's. */
  static String articleId(JsonObject article) throws CorpusException {
    return article.objectIfAny("report").orElse(article).text("id");
  }

  boolean hasContent() {
    return !content.isEmpty();
  }

  /** Whether two sources (or cues) share a token, or neither has any. */
  static boolean agree(Set<Integer> a, Set<Integer> b) {
    return common(a, b) > 0 || (a.isEmpty() && b.isEmpty());
  }

  /** Twice the common tokens, by all tokens; 0 for two empty sets. */
  static double dice(Set<Integer> a, Set<Integer> b) {
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
  }

  static int common(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size();
  }
}
