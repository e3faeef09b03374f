package org.hearsay.archive.word;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.Lexicon;

/**
 * In how many reports of news in general a stem stands, so that also a young archive knows which
 * words are rare.
 */
final class Background {
  private final Map<Integer, Integer> reports = new HashMap<>();
  private int all;

  Background() {
    for (Lexicon.Row row : Lexicon.read(Background.class, "frequencies.tsv", 2)) {
      int count = (int) row.number(1);
      if (row.text(0).isEmpty()) {
        all = count;
      } else {
        reports.merge(Words.hash(row.text(0)), count, Integer::sum);
      }
    }
  }

  int all() {
    return all;
  }

  int reports(int term) {
    return reports.getOrDefault(term, 0);
  }
}
