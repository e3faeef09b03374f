package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** The lexicon of cues, by head. */
final class Cues {
  /** How far behind its head a word of a cue may stand. */
  private static final int REACH = 4;

  private static final Cues STANDARD = new Cues();

  private final Map<String, List<Cue>> byHead = new HashMap<>();

  private Cues() {
    for (Lexicon.Row row : Lexicon.read(Cues.class, "cues.tsv", 5)) {
      Cue cue = Cue.of(row);
      byHead.computeIfAbsent(cue.words().get(0), k -> new ArrayList<>()).add(cue);
    }
    byHead.values().forEach(l -> l.sort(Comparator.comparing(c -> -c.words().size())));
  }

  static Cues standard() {
    return STANDARD;
  }

  /** The longest cue with this head. */
  Optional<Cue> at(Sentence sentence, Token head) {
    String text = head.text().toLowerCase(Locale.ROOT);
    List<Cue> cues = byHead.getOrDefault(head.lemma(), byHead.getOrDefault(text, List.of()));
    return cues.stream()
        .filter(c -> fits(c.pos(), head) && allWords(c, sentence, head))
        .findFirst();
  }

  private static boolean fits(Cue.Pos pos, Token head) {
    return switch (pos) {
      case VERB -> head.isVerb();
      case NOUN -> head.upos().equals("NOUN");
      case ADJECTIVE -> head.upos().equals("ADJ");
      case ADVERB -> head.upos().equals("ADV");
      case PREPOSITION -> !head.isNoun();
    };
  }

  private static boolean allWords(Cue cue, Sentence sentence, Token head) {
    return words(cue, sentence, head).size() == cue.words().size();
  }

  /** The tokens of the cue's words, the head first; fewer when one is missing. */
  static List<Token> words(Cue cue, Sentence sentence, Token head) {
    List<Token> found = new ArrayList<>(List.of(head));
    int from = head.index() + 1;
    for (String word : cue.words().subList(1, cue.words().size())) {
      for (int i = from; i < Math.min(sentence.size(), head.index() + 1 + REACH); i++) {
        Token t = sentence.token(i);
        if (t.lemma().equals(word) || t.text().equalsIgnoreCase(word)) {
          found.add(t);
          from = i + 1;
          break;
        }
      }
    }
    return found;
  }
}
