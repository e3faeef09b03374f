package org.hearsay.evaluation.attribution;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * An article whose attributions people marked.
 *
 * @param names the tokens that look like names
 */
record GoldArticle(
    String id, TokenIndex tokens, Set<Integer> names, List<TokenizedAttribution> attributions) {
  GoldArticle {
    names = Set.copyOf(names);
    attributions = List.copyOf(attributions);
  }

  /** All articles by id, in the order of the file. */
  static Map<String, GoldArticle> read(Path file) throws CorpusException {
    Map<String, GoldArticle> articles = new LinkedHashMap<>();
    for (JsonObject article : JsonLines.read(file)) {
      String id = TokenizedAttribution.articleId(article);
      String text = article.text("text");
      TokenIndex tokens = TokenIndex.of(text);
      List<TokenizedAttribution> attributions = TokenizedAttribution.read(article, tokens);
      if (articles.put(id, new GoldArticle(id, tokens, NameTokens.of(text, tokens), attributions))
          != null) {
        throw article.fault("expected each id once, found \"" + id + "\" again");
      }
    }
    return articles;
  }
}
