package org.hearsay.evaluation.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.archive.Archive;
import org.hearsay.archive.store.Database.Access;
import org.hearsay.archive.store.Reports.Row;
import org.hearsay.evaluation.score.PrecisionRecall;

/** Whether an archive finds made copies among other reports. */
public final class CopyScorer {
  private static final int COPIES = 10;
  private static final int COMMIT = 500;

  private CopyScorer() {}

  /**
   * Adds articles, ten copies of each, and other reports, in random order, and compares the pairs
   * that share their words.
   *
   * @param articles what is copied
   * @param others what is not
   * @param material where sentences that are put in come from; not among the others
   * @param file the archive; made anew
   */
  public static PrecisionRecall score(
      List<String> articles, List<String> others, List<String> material, Path file)
      throws IOException {
    CopyMaker maker = new CopyMaker(1, material);
    Map<String, String> texts = new HashMap<>();
    CopyMaker.Kind[] kinds = CopyMaker.Kind.values();
    for (int i = 0; i < articles.size(); i++) {
      texts.put(i + "/0", articles.get(i));
      for (int c = 1; c <= COPIES; c++) {
        texts.put(i + "/" + c, maker.copy(articles.get(i), kinds[(i * COPIES + c) % kinds.length]));
      }
    }
    for (int i = 0; i < others.size(); i++) {
      texts.put("other" + i, others.get(i));
    }
    List<String> ids = new ArrayList<>(texts.keySet());
    Collections.sort(ids);
    Collections.shuffle(ids, new Random(1));
    try (Archive archive = Archive.open(file, Access.WRITE)) {
      for (int i = 0; i < ids.size(); i++) {
        archive.add(PlainRecord.of(ids.get(i), texts.getOrDefault(ids.get(i), "")));
        if (i % COMMIT == 0) {
          archive.commit();
        }
      }
      archive.commit();
      return pairs(archive, articles.size());
    }
  }

  private static PrecisionRecall pairs(Archive archive, int articles) {
    Map<Long, Map<String, Integer>> families = new HashMap<>();
    for (Row row : archive.questions().reports()) {
      String family = row.name().startsWith("other") ? "" : row.name().split("/", 2)[0];
      families
          .computeIfAbsent(row.uniqueText().orElse(row.id()), u -> new HashMap<>())
          .merge(family, 1, Integer::sum);
    }
    int found = 0;
    int right = 0;
    for (Map<String, Integer> group : families.values()) {
      int all = group.values().stream().mapToInt(n -> n).sum();
      int unknown = group.getOrDefault("", 0);
      // Whether two others are copies of one another nobody knows.
      found += all * (all - 1) / 2 - unknown * (unknown - 1) / 2;
      for (Map.Entry<String, Integer> family : group.entrySet()) {
        int n = family.getValue();
        right += family.getKey().isEmpty() ? 0 : n * (n - 1) / 2;
      }
    }
    int perFamily = (COPIES + 1) * COPIES / 2;
    return new PrecisionRecall(right, found, articles * perFamily);
  }
}
