package org.hearsay.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Lexicon;

/** What goes with a tag of the Penn Treebank ({@code tags.tsv}). */
final class Tags {
  private static final Map<String, Tags> ALL = new HashMap<>();

  private final List<String> universal;
  private final String feats;

  static {
    for (Lexicon.Row row : Lexicon.read(Tags.class, "tags.tsv", 3)) {
      if (!row.text(2).matches("|[A-Z]\\w*=\\w+(\\|[A-Z]\\w*=\\w+)*")) {
        throw row.error("expected features such as Tense=Past|VerbForm=Fin, found " + row.text(2));
      }
      if (ALL.put(row.text(0), new Tags(row.list(1), row.text(2))) != null) {
        throw row.error("expected a new tag, found " + row.text(0) + " again");
      }
    }
  }

  private Tags(List<String> universal, String feats) {
    this.universal = universal;
    this.feats = feats;
  }

  /** In CoNLL-U form; empty for none. */
  static String feats(String tag) {
    Tags known = ALL.get(tag);
    return known == null ? "" : known.feats;
  }

  /** Whether a word can have both tags. */
  static boolean goTogether(String universal, String tag) {
    Tags known = ALL.get(tag);
    return known != null && known.universal.contains(universal);
  }
}
