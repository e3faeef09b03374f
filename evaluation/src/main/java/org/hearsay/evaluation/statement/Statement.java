package org.hearsay.evaluation.statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.attribution.TokenIndex;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * A passage and all its attributions.
 *
 * @param tokens of the text
 */
record Statement(String id, String text, TokenIndex tokens, List<GoldAttribution> attributions) {
  Statement {
    attributions = List.copyOf(attributions);
  }

  /**
   * All statements of the files, in their order.
   *
   * @throws CorpusException if the label of an attribution is not known, its words do not stand in
   *     the text, {@code within} is not the index of an earlier attribution whose content holds all
   *     words of this one's, a field is missing or of another type, or an id is there twice, be it
   *     in two files
   */
  static List<Statement> read(List<Path> files) throws CorpusException {
    List<Statement> statements = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      for (JsonObject line : JsonLines.read(file)) {
        Statement statement = read(line);
        if (!ids.add(statement.id())) {
          throw line.fault("id", "each id once");
        }
        statements.add(statement);
      }
    }
    return List.copyOf(statements);
  }

  private static Statement read(JsonObject line) throws CorpusException {
    String text = line.text("text");
    TokenIndex tokens = TokenIndex.of(text);
    return new Statement(
        line.text("id"), text, tokens, new GoldAttributions(text, tokens).read(line));
  }
}
