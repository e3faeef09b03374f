package org.hearsay.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.conllu.ConlluWriter;
import org.hearsay.coreference.Chains;
import org.hearsay.coreference.LinkReader;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.report.Report;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.SyntaxReader;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.hearsay.word.Word;

/** Words, tags, trees and mentions of whole texts, as CoNLL-U. Thread-safe. */
public final class SyntaxPrinter {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  private final Encoder encoder = Encoder.load();
  private final SyntaxReader syntax = new SyntaxReader(encoder);
  private final LinkReader links = new LinkReader(encoder);

  /** One document; each line of the text is a paragraph. */
  public String print(Report report) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(report.text());
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
    List<List<Word>> words = Tokenizer.standard().paragraphs(report.text(), lines);
    List<Encoded> windows = encoded(report.text(), lines, words);
    ParsedText parsed = syntax.read(report.text(), words, windows, Optional.empty());
    Chains chains = Chains.of(parsed, links.read(parsed, windows));
    return ConlluWriter.write(report.id(), parsed, words, chains);
  }

  /** The same document, its words and sentences kept, all else read anew. */
  public String print(ConlluDocument document) {
    List<List<Word>> words = document.paragraphs();
    List<Encoded> windows = encoded(document.text(), document.regions(), words);
    ParsedText parsed =
        syntax.readSentences(document.text(), document.sentencesOfParagraphs(), windows);
    Chains chains = Chains.of(parsed, links.read(parsed, windows));
    return ConlluWriter.write(document.id(), parsed, words, chains);
  }

  private List<Encoded> encoded(String text, List<Span> regions, List<List<Word>> words) {
    List<Encoded> encoded = new ArrayList<>();
    for (Window window : Windows.of(text, words, QuotationScanner.scan(text, regions))) {
      encoded.add(encoder.encode(window));
    }
    return encoded;
  }
}
