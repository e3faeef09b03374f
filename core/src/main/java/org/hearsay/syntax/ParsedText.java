package org.hearsay.syntax;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/** A text and the sentences of its regions, in order. Immutable. */
public record ParsedText(String text, List<Sentence> sentences) {
  public ParsedText {
    sentences = List.copyOf(sentences);
    int last = 0;
    for (Sentence s : sentences) {
      if (s.span().begin() < last || s.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "sentences: not in order or outside the text: " + s.span());
      }
      last = s.span().end();
    }
  }

  /** The sentence that holds the offset, if any does. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.begin()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /** The words between the first and the last of the tokens. */
  public String words(List<Token> tokens) {
    return span(tokens).in(text);
  }

  public static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }
}
