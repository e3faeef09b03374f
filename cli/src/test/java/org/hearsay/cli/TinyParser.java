package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Parser;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * Reads sentences such as "The army arrested Jo Moss.": the one verb is the root, what stands
 * before it its subject, what stands after it its object. A text with the word FAULT makes it fail.
 */
final class TinyParser implements Parser {
  private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+|[^\\p{L}\\p{N}\\s]");
  private static final Set<String> VERBS =
      Set.of("arrested", "accused", "attacked", "bombed", "met");

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public List<List<Token>> parse(String text, Span paragraph) {
    if (paragraph.in(text).contains("FAULT")) {
      throw new IllegalStateException("no sense in it");
    }
    List<List<Token>> sentences = new ArrayList<>();
    Matcher m = SENTENCE.matcher(paragraph.in(text));
    while (m.find()) {
      Span span = new Span(paragraph.begin() + m.start(), paragraph.begin() + m.end());
      List<Token> tokens = tokens(text, span);
      if (!tokens.isEmpty()) {
        sentences.add(tokens);
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher m = WORD.matcher(sentence.in(text));
    while (m.find()) {
      spans.add(new Span(sentence.begin() + m.start(), sentence.begin() + m.end()));
    }
    List<String> words = spans.stream().map(s -> s.in(text)).toList();
    int verb = 0;
    for (int i = 0; i < words.size(); i++) {
      verb = VERBS.contains(words.get(i)) ? i : verb;
    }
    int last = words.size() - 1;
    boolean stop = last >= 0 && words.get(last).equals(".");
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head =
          i == verb ? -1 : i < verb ? verb - 1 : stop && i == last ? verb : stop ? last - 1 : last;
      boolean phraseHead = head == i;
      String deprel = i == verb ? "root" : phraseHead ? (i < verb ? "nsubj" : "obj") : "compound";
      deprel = stop && i == last ? "punct" : deprel;
      boolean capital =
          Character.isUpperCase(words.get(i).charAt(0)) && !words.get(i).equals("The");
      String upos = i == verb ? "VERB" : capital ? "PROPN" : stop && i == last ? "PUNCT" : "NOUN";
      tokens.add(
          new Token(
              i,
              spans.get(i),
              words.get(i),
              lemma(words.get(i), upos),
              words.get(i).equals("The") ? "DET" : upos,
              i == verb ? "Mood=Ind|Tense=Past|VerbForm=Fin" : "Number=Sing",
              phraseHead ? verb : head,
              words.get(i).equals("The") ? "det" : deprel,
              capital ? NameTag.PERSON : NameTag.NONE));
    }
    return tokens;
  }

  private static String lemma(String word, String upos) {
    return switch (upos) {
      case "VERB" ->
          word.equals("met")
              ? "meet"
              : word.equals("accused") ? "accuse" : word.replaceFirst("ed$", "");
      case "PROPN" -> word;
      default -> word.toLowerCase(Locale.ROOT);
    };
  }
}
