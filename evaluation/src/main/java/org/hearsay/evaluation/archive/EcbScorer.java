package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hearsay.archive.Archive;
import org.hearsay.archive.Prepared;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.evaluation.corpus.JsonObject;

/**
 * Stories and happenings of ECB+, whose reports are mixed into others and added in random order.
 */
public final class EcbScorer {
  private static final int COMMIT = 200;

  private EcbScorer() {}

  /**
   * What is right.
   *
   * @param stories reports by {@code happening_topic}
   * @param mentions events whose trigger is annotated, by chain
   * @param lemmas the same, with one happening for one trigger stem in a story: the simplest method
   */
  public record Score(BCubed stories, BCubed mentions, BCubed lemmas, int counted) {}

  /**
   * Scores.
   *
   * @param gold reports with topic and mentions
   * @param coded the same, coded
   * @param others coded reports of other occurrences
   * @param topics the numbers of the topics whose mentions are looked at
   */
  public static Score score(
      List<JsonObject> gold, Path coded, Path others, Set<String> topics, long seed, Path file)
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(coded));
    lines.addAll(Files.readAllLines(others));
    Collections.shuffle(lines, new Random(seed));
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      for (int i = 0; i < lines.size(); i++) {
        Prepared prepared = DossierScorer.prepared(lines.get(i));
        archive.add(prepared);
        if (i % COMMIT == 0) {
          archive.commit();
        }
      }
      archive.commit();
      return score(archive, gold, topics);
    }
  }

  private static Score score(Archive archive, List<JsonObject> gold, Set<String> topics)
      throws IOException {
    Map<String, Row> rows = new HashMap<>();
    archive.questions().reports().forEach(r -> rows.put(r.name(), r));
    Map<String, Long> stories = new HashMap<>();
    Map<String, String> occurrences = new HashMap<>();
    Map<String, Object> happenings = new HashMap<>();
    Map<String, Object> lemmas = new HashMap<>();
    Map<String, String> chains = new HashMap<>();
    for (JsonObject report : gold) {
      Row row = rows.get(report.text("id"));
      if (row == null) {
        continue;
      }
      String topic = report.text("happening_topic");
      stories.put(row.name(), row.story().orElse(-1L));
      occurrences.put(row.name(), topic);
      if (!topics.contains(topic.replaceAll("ecb.*", ""))) {
        continue;
      }
      Set<Integer> taken = new HashSet<>();
      for (Archive.Placed placed : archive.placed(row.id())) {
        for (JsonObject mention : report.objects("mentions")) {
          int begin = mention.integer("begin");
          boolean same = begin < placed.end() && placed.begin() < mention.integer("end");
          if (same && taken.add(begin)) {
            String key = row.name() + "/" + begin;
            happenings.put(key, placed.happening());
            lemmas.put(key, row.story().orElse(-1L) + "/" + placed.stem());
            chains.put(key, mention.text("chain"));
          }
        }
      }
    }
    return new Score(
        BCubed.of(stories, occurrences),
        BCubed.of(happenings, chains),
        BCubed.of(lemmas, chains),
        chains.size());
  }
}
