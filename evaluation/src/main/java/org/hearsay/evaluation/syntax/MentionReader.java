package org.hearsay.evaluation.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.conllu.ConlluSentence;
import org.hearsay.conllu.ConlluWord;

/** Reads the brackets of {@code Entity=} in the last column, as GUM and CorefUD write them. */
final class MentionReader {
  private static final Pattern MARK = Pattern.compile("\\([^()]*\\)?|[^()]*\\)");

  private MentionReader() {}

  /**
   * A mention from its first word to its last, counted in the document.
   *
   * @param entity what it is about, as the document numbers it
   */
  record Mention(int first, int last, String type, String entity) {}

  static List<Mention> mentions(ConlluDocument document) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Deque<Mention>> open = new HashMap<>();
    int at = 0;
    for (ConlluSentence sentence : document.sentences()) {
      for (ConlluWord word : sentence.words()) {
        for (String field : word.misc().split("\\|", -1)) {
          if (field.startsWith("Entity=")) {
            marks(field.substring("Entity=".length()), at, open, mentions);
          }
        }
        at++;
      }
    }
    return mentions;
  }

  private static void marks(
      String marks, int at, Map<String, Deque<Mention>> open, List<Mention> into) {
    Matcher m = MARK.matcher(marks);
    while (m.find()) {
      String mark = m.group();
      if (!mark.startsWith("(")) {
        String id = mark.substring(0, mark.length() - 1).split("-", -1)[0];
        Deque<Mention> begun = open.get(id);
        if (begun != null && !begun.isEmpty()) {
          Mention mention = begun.pop();
          into.add(new Mention(mention.first(), at, mention.type(), mention.entity()));
        }
        continue;
      }
      boolean single = mark.endsWith(")");
      String[] fields = mark.substring(1, mark.length() - (single ? 1 : 0)).split("-", -1);
      Mention mention = new Mention(at, at, fields.length > 1 ? fields[1] : "", fields[0]);
      if (single) {
        into.add(mention);
      } else {
        open.computeIfAbsent(fields[0], k -> new ArrayDeque<>()).push(mention);
      }
    }
  }
}
