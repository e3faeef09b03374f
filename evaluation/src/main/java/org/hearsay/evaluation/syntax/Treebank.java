package org.hearsay.evaluation.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.conllu.ConlluReader;
import org.hearsay.conllu.ConlluSentence;
import org.hearsay.conllu.ConlluWord;

/**
 * A document's words, placed by the characters of its text without the white space, so that two
 * readings of one text can be laid beside each other.
 *
 * @param id as the file has it
 * @param letters the text without its white space
 * @param words in order
 * @param sentences where each begins and ends
 * @param names named persons, organizations and places
 * @param mentions by their head words, the shortest where one word heads several
 */
record Treebank(
    String id,
    String letters,
    List<Placed> words,
    Set<Stretch> sentences,
    Set<Name> names,
    Map<Stretch, Mentioned> mentions) {
  private static final Set<String> NAMED = Set.of("person", "organization", "place");

  /** From the first character to the one behind the last. */
  record Stretch(int begin, int end) {}

  /** A word; {@code head} is where its head stands, the root's own place for the root. */
  record Placed(Stretch at, ConlluWord word, Stretch head) {}

  record Name(Stretch at, String type) {}

  /** What a word that heads a mention is about. */
  record Mentioned(String entity, String type, ConlluWord head) {}

  /** The documents of a file. */
  static List<Treebank> read(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      return ConlluReader.read(in, file.toString()).stream().map(Treebank::of).toList();
    }
  }

  private static Treebank of(ConlluDocument document) {
    String text = document.text();
    int[] place = new int[text.length() + 1];
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
      place[i + 1] = letters.length();
    }
    List<Placed> words = new ArrayList<>();
    Set<Stretch> sentences = new HashSet<>();
    for (ConlluSentence sentence : document.sentences()) {
      List<Stretch> at =
          sentence.words().stream()
              .map(w -> w.word().span())
              .map(s -> new Stretch(place[s.begin()], place[s.end()]))
              .toList();
      sentences.add(new Stretch(at.get(0).begin(), at.get(at.size() - 1).end()));
      for (int i = 0; i < at.size(); i++) {
        ConlluWord word = sentence.words().get(i);
        words.add(new Placed(at.get(i), word, at.get(word.head() < 0 ? i : word.head())));
      }
    }
    return new Treebank(
        document.id(),
        letters.toString(),
        words,
        sentences,
        names(document, words),
        mentions(document, words));
  }

  private static Map<Stretch, Mentioned> mentions(ConlluDocument document, List<Placed> words) {
    Map<Stretch, Mentioned> mentions = new HashMap<>();
    for (MentionReader.Mention m : MentionReader.mentions(document)) {
      Placed head = words.get(head(words, m));
      mentions.putIfAbsent(head.at(), new Mentioned(m.entity(), m.type(), head.word()));
    }
    return mentions;
  }

  /**
   * Of mentions whose head, the word that hangs on none of them, is a proper noun: the proper nouns
   * around it.
   */
  private static Set<Name> names(ConlluDocument document, List<Placed> words) {
    Set<Name> names = new HashSet<>();
    for (MentionReader.Mention m : MentionReader.mentions(document)) {
      int head = head(words, m);
      if (!NAMED.contains(m.type()) || !isProper(words, head)) {
        continue;
      }
      int first = head;
      while (first > m.first() && isProper(words, first - 1)) {
        first--;
      }
      int last = head;
      while (last < m.last() && isProper(words, last + 1)) {
        last++;
      }
      names.add(
          new Name(
              new Stretch(words.get(first).at().begin(), words.get(last).at().end()), m.type()));
    }
    return names;
  }

  private static int head(List<Placed> words, MentionReader.Mention m) {
    int begin = words.get(m.first()).at().begin();
    int end = words.get(m.last()).at().end();
    for (int i = m.first(); i <= m.last(); i++) {
      Stretch above = words.get(i).head();
      if (above.equals(words.get(i).at()) || above.begin() < begin || above.end() > end) {
        return i;
      }
    }
    return m.first();
  }

  private static boolean isProper(List<Placed> words, int i) {
    return words.get(i).word().upos().equals("PROPN");
  }
}
