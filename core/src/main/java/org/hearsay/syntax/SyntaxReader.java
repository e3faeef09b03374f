package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.text.Span;
import org.hearsay.word.Word;

/** From words and what the model says of them to sentences with their trees. Thread-safe. */
public final class SyntaxReader {
  private final SentenceSplitter splitter;
  private final TreeReader trees;

  public SyntaxReader(Encoder encoder) {
    splitter = new SentenceSplitter(encoder.columns());
    trees = new TreeReader(encoder);
  }

  /**
   * Reads a text.
   *
   * @param paragraphs their words; no sentence crosses their bounds
   * @param windows made of these paragraphs, and encoded
   * @param title where the title stands, if there is one
   */
  public ParsedText read(
      String text, List<List<Word>> paragraphs, List<Encoded> windows, Optional<Span> title) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (List<EncodedWord> words : EncodedWord.of(paragraphs, windows)) {
      int begin = words.get(0).word().span().begin();
      boolean headline = title.map(t -> t.contains(begin)).orElse(false);
      for (List<EncodedWord> sentence : splitter.sentences(text, words)) {
        List<Token> tokens = trees.tokens(text, sentence);
        sentences.add(new Sentence(sentences.size(), paragraph, headline, tokens));
      }
      paragraph++;
    }
    return new ParsedText(text, NameVote.settle(sentences));
  }

  /** Reads a text whose sentences are given: the words of each, in paragraphs. */
  public ParsedText readSentences(
      String text, List<List<List<Word>>> paragraphs, List<Encoded> windows) {
    List<List<Word>> flat = paragraphs.stream().flatMap(List::stream).toList();
    Iterator<List<EncodedWord>> next = EncodedWord.of(flat, windows).iterator();
    List<Sentence> all = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (int s = 0; s < paragraphs.get(p).size(); s++) {
        all.add(new Sentence(all.size(), p, false, trees.tokens(text, next.next())));
      }
    }
    return new ParsedText(text, NameVote.settle(all));
  }
}
