package org.hearsay.conllu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.hearsay.coreference.Chains;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.MentionSpans;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.word.Word;

/**
 * Writes parsed text as CoNLL-U, with mentions in the last column as CorefUD has them (Nedoluzhko
 * et al. 2022): {@code Entity=(e1-person-2-named:yes … e1)}.
 */
public final class ConlluWriter {
  private static final String GLOBAL = "# global.Entity = eid-etype-head-other\n";

  private final String text;
  private final Map<Integer, Word> words = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private final Chains chains;

  private ConlluWriter(String text, List<List<Word>> paragraphs, Chains chains) {
    this.text = text;
    this.chains = chains;
    paragraphs.forEach(p -> p.forEach(w -> words.put(w.span().begin(), w)));
  }

  /**
   * One document.
   *
   * @param paragraphs the words that were parsed
   * @param chains of its mentions
   */
  public static String write(
      String id, ParsedText parsed, List<List<Word>> paragraphs, Chains chains) {
    ConlluWriter writer = new ConlluWriter(parsed.text(), paragraphs, chains);
    String name = id.replaceAll("[\\p{Z}\\p{C}]+", "_");
    writer.out.append(name.isEmpty() ? "# newdoc\n" : "# newdoc id = " + name + "\n");
    writer.out.append(GLOBAL);
    int paragraph = -1;
    for (Sentence sentence : parsed.sentences()) {
      if (sentence.paragraph() != paragraph) {
        writer.out.append("# newpar\n");
        paragraph = sentence.paragraph();
      }
      writer.out.append("# sent_id = ").append(name.isEmpty() ? "" : name + "-");
      writer.out.append(sentence.index() + 1).append('\n');
      writer.sentence(sentence);
    }
    return writer.out.toString();
  }

  private void sentence(Sentence sentence) {
    StringBuilder line = new StringBuilder();
    StringBuilder rows = new StringBuilder();
    List<List<String>> mentions = mentions(sentence);
    for (Token token : sentence.tokens()) {
      if (!isJoined(token)) {
        surface(sentence, token, rows);
      }
      boolean last = token.index() == sentence.size() - 1;
      line.append(token.text()).append(isGlued(token) || last ? "" : " ");
      StringJoiner misc = new StringJoiner("|");
      List<String> marks = mentions.get(token.index());
      if (!marks.isEmpty()) {
        misc.add("Entity=" + String.join("", marks));
      }
      boolean partOfWord = isJoined(token) || isFollowedByJoined(sentence, token);
      if (!partOfWord && isGlued(token)) {
        misc.add("SpaceAfter=No");
      }
      StringJoiner row = new StringJoiner("\t");
      row.add(Integer.toString(token.index() + 1)).add(token.text());
      row.add(token.lemma()).add(token.upos()).add(token.xpos());
      row.add(token.feats().isEmpty() ? "_" : token.feats());
      row.add(Integer.toString(token.head() + 1)).add(token.deprel()).add("_");
      row.add(misc.length() == 0 ? "_" : misc.toString());
      rows.append(row).append('\n');
    }
    out.append("# text = ").append(line).append('\n').append(rows).append('\n');
  }

  /** The line of a word that is written as one but is several. */
  private void surface(Sentence sentence, Token token, StringBuilder rows) {
    int last = token.index();
    while (last + 1 < sentence.size() && isJoined(sentence.token(last + 1))) {
      last++;
    }
    if (last > token.index()) {
      Token end = sentence.token(last);
      rows.append(token.index() + 1).append('-').append(last + 1).append('\t');
      rows.append(text, token.span().begin(), end.span().end()).append("\t_".repeat(7));
      rows.append(isGlued(end) ? "\tSpaceAfter=No\n" : "\t_\n");
    }
  }

  private boolean isJoined(Token token) {
    Word word = words.get(token.span().begin());
    boolean quote = token.upos().equals("PUNCT");
    return word != null && word.joined() && token.index() > 0 && !quote;
  }

  private boolean isFollowedByJoined(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size() && isJoined(sentence.token(token.index() + 1));
  }

  private boolean isGlued(Token token) {
    int end = token.span().end();
    return end < text.length() && words.containsKey(end);
  }

  /** For each word the brackets that open and close there, the longest outside. */
  private List<List<String>> mentions(Sentence sentence) {
    List<List<String>> opening = new ArrayList<>();
    List<List<String>> closing = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      opening.add(new ArrayList<>());
      closing.add(new ArrayList<>());
    }
    List<Bracket> brackets = new ArrayList<>();
    for (Token head : sentence.tokens()) {
      if (head.entity() != EntityType.NONE) {
        List<Token> ends = MentionSpans.ends(sentence, head);
        brackets.add(new Bracket(ends.get(0).index(), ends.get(1).index(), head));
      }
    }
    brackets.sort(Comparator.comparing(Bracket::first).thenComparing(b -> -b.last()));
    for (Bracket b : brackets) {
      String id = "e" + chains.of(b.head().span().begin());
      String open =
          "("
              + id
              + "-"
              + b.head().entity().name().toLowerCase(Locale.ROOT)
              + "-"
              + (b.head().index() - b.first() + 1)
              + "-named:"
              + (b.head().upos().equals("PROPN") ? "yes" : "no");
      opening.get(b.first()).add(b.first() == b.last() ? open + ")" : open);
      if (b.first() < b.last()) {
        closing.get(b.last()).add(0, id + ")");
      }
    }
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      List<String> marks = new ArrayList<>(opening.get(i));
      marks.addAll(closing.get(i));
      all.add(marks);
    }
    return all;
  }

  private record Bracket(int first, int last, Token head) {}
}
