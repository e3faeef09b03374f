package org.hearsay.evaluation.statement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.evaluation.attribution.CodePointSpan;
import org.hearsay.evaluation.attribution.ContentPair;
import org.hearsay.evaluation.attribution.TokenIndex;
import org.hearsay.evaluation.corpus.CorpusException;
import org.hearsay.evaluation.corpus.JsonLines;
import org.hearsay.evaluation.corpus.JsonObject;

/** Compares the labels of coded attributions with those of statements. */
public final class LabelScorer {
  private LabelScorer() {}

  /** A coded attribution: the tokens of its content, and its labels. */
  private record CodedAttribution(Set<Integer> content, Labels labels) {
    static List<CodedAttribution> read(JsonObject report, TokenIndex tokens)
        throws CorpusException {
      List<CodedAttribution> attributions = new ArrayList<>();
      for (JsonObject attribution : report.objects("attributions")) {
        List<CodePointSpan> content = CodePointSpan.read(attribution, "content", tokens.length());
        if (content.isEmpty()) {
          throw attribution.fault("content", "one span at least");
        }
        attributions.add(new CodedAttribution(tokens.tokens(content), Labels.read(attribution)));
      }
      return List.copyOf(attributions);
    }
  }

  /**
   * Aligns statements and coded reports by id, their attributions as {@link ContentPair#align}
   * does.
   *
   * @param statements files of statements, no id twice among them all
   * @param coded coded reports, whose ids and texts are those of the statements
   */
  public static LabelScore score(List<Path> statements, Path coded) throws CorpusException {
    Map<String, Statement> gold = new LinkedHashMap<>();
    Statement.read(statements).forEach(statement -> gold.put(statement.id(), statement));
    Map<String, List<CodedAttribution>> found = new HashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (JsonObject line : JsonLines.read(coded)) {
      JsonObject report = line.object("report");
      String id = report.text("id");
      if (found.containsKey(id) || unknown.contains(id)) {
        throw report.fault("id", "each id once");
      }
      Statement statement = gold.get(id);
      if (statement == null) {
        unknown.add(id);
      } else if (report.text("text").equals(statement.text())) {
        found.put(id, CodedAttribution.read(line, statement.tokens()));
      } else {
        throw report.fault("text", "the text of statement \"" + id + "\"");
      }
    }
    List<LabelScore.Compared> compared = new ArrayList<>();
    for (Statement statement : gold.values()) {
      compared.addAll(compare(statement, found.getOrDefault(statement.id(), List.of())));
    }
    return new LabelScore(
        gold.keySet().stream().filter(id -> !found.containsKey(id)).toList(),
        List.copyOf(unknown),
        compared);
  }

  private static List<LabelScore.Compared> compare(
      Statement statement, List<CodedAttribution> coded) {
    List<GoldAttribution> gold = statement.attributions();
    Map<Integer, Labels> partners = new HashMap<>();
    ContentPair.align(
            gold.stream().map(a -> statement.tokens().tokens(a.content())).toList(),
            coded.stream().map(CodedAttribution::content).toList())
        .forEach(pair -> partners.put(pair.gold(), coded.get(pair.predicted()).labels()));
    List<LabelScore.Compared> compared = new ArrayList<>();
    for (GoldAttribution attribution : gold) {
      compared.add(
          new LabelScore.Compared(
              attribution.labels(), Optional.ofNullable(partners.get(compared.size()))));
    }
    return compared;
  }
}
