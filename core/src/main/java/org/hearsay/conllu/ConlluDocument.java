package org.hearsay.conllu;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.word.Word;

/**
 * A document of a CoNLL-U file.
 *
 * @param id as the file has it; empty for none
 * @param text put together from the words: one line a paragraph
 */
public record ConlluDocument(String id, String text, List<ConlluSentence> sentences) {
  public ConlluDocument {
    sentences = List.copyOf(sentences);
  }

  /** The words of each sentence of each paragraph. */
  public List<List<List<Word>>> sentencesOfParagraphs() {
    List<List<List<Word>>> paragraphs = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      if (sentence.beginsParagraph() || paragraphs.isEmpty()) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs
          .get(paragraphs.size() - 1)
          .add(sentence.words().stream().map(ConlluWord::word).toList());
    }
    return paragraphs;
  }

  /** The words of each paragraph. */
  public List<List<Word>> paragraphs() {
    return sentencesOfParagraphs().stream()
        .map(p -> p.stream().flatMap(List::stream).toList())
        .toList();
  }

  /** Where each paragraph stands in the text. */
  public List<Span> regions() {
    return paragraphs().stream()
        .map(p -> new Span(p.get(0).span().begin(), p.get(p.size() - 1).span().end()))
        .toList();
  }
}
