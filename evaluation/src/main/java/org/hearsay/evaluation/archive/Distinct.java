package org.hearsay.evaluation.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out texts that share words with earlier ones: corpora hold reprints, too. */
public final class Distinct {
  private static final int RUN = 8;
  private static final double SHARED = .1;

  private Distinct() {}

  /** The texts of whose runs of eight words less than a tenth stand in an earlier one. */
  public static List<String> of(List<String> texts) {
    Set<Integer> seen = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String text : texts) {
      List<String> words = Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+", -1));
      Set<Integer> runs = new HashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(words.subList(i, i + RUN).hashCode());
      }
      long shared = runs.stream().filter(seen::contains).count();
      if (!runs.isEmpty() && shared < SHARED * runs.size()) {
        distinct.add(text);
        seen.addAll(runs);
      }
    }
    return distinct;
  }
}
