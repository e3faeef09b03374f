package org.hearsay.evaluation.fact;

import java.util.List;
import java.util.Locale;
import org.hearsay.evaluation.fact.CodedReport.CodedMention;

/** Words of which any one must stand in a text, in upper or lower case. */
record Wanted(List<String> any) {
  Wanted {
    any = List.copyOf(any);
  }

  boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return any.stream().anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether any mention, or an entity it stands for, is called so. */
  boolean isInAny(List<CodedMention> mentions, CodedReport report) {
    return mentions.stream().map(report::words).anyMatch(this::isIn);
  }
}
