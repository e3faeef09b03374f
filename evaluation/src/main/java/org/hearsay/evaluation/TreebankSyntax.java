package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.conllu.ConlluDocument;
import org.hearsay.conllu.ConlluReader;
import org.hearsay.evaluation.syntax.SyntaxScore;
import org.hearsay.evaluation.syntax.SyntaxScorer;

/**
 * Syntax on the dev part of a treebank: with its words and sentences given, and from its raw text,
 * one line a paragraph.
 *
 * @param prose which of the documents are edited prose, by their names
 */
record TreebankSyntax(String corpus, Path gold, CorpusParser parser, Pattern prose)
    implements Benchmark {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SPLIT = "dev";

  @Override
  public String name() {
    return corpus;
  }

  @Override
  public List<Path> needs() {
    return List.of(gold);
  }

  @Override
  public List<Figure> measure(CorpusCoder coder, Path work) throws IOException {
    String name = corpus.toLowerCase(Locale.ROOT);
    Path raw = work.resolve(name + ".raw.jsonl");
    writeTexts(raw);
    Path given = work.resolve(name + ".words.conllu");
    Path read = work.resolve(name + ".raw.conllu");
    parser.parse(gold, true, given);
    parser.parse(raw, false, read);
    Predicate<String> all = id -> true;
    SyntaxScore words = SyntaxScorer.score(gold, given, all);
    SyntaxScore text = SyntaxScorer.score(gold, read, all);
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("UAS", words.uas()).noted("gold words, no punctuation"));
    figures.add(figure("LAS", words.las()).noted("gold words, no punctuation, no subtypes"));
    figures.add(figure("upos", words.upos()).noted("gold words"));
    figures.add(figure("xpos", words.xpos()).noted("gold words"));
    figures.add(figure("lemmas", words.lemmas()).noted("gold words"));
    if (words.names() > 0) {
      figures.add(
          figure("names-F1", words.names())
              .noted(
                  "gold words; persons, organizations, places: bounds of the proper nouns, and type"));
    }
    if (words.coreference().muc() > 0) {
      figures.add(
          figure("coreference CoNLL-F1", words.coreference().conll())
              .noted("gold words, mentions found; by head words, without singletons"));
      figures.add(
          figure("pronouns to names", words.coreference().pronouns())
              .noted("of those that stand for a named person or organization"));
    }
    figures.add(figure("raw words-F1", text.words()));
    figures.add(figure("raw sentences-F1", text.sentences()));
    figures.add(figure("raw UAS", text.uas()));
    figures.add(figure("raw LAS", text.las()));
    SyntaxScore edited = SyntaxScorer.score(gold, read, prose.asPredicate());
    if (edited.words() > 0) {
      figures.add(
          figure("raw sentences-F1 of edited prose", edited.sentences())
              .noted("news, interview, bio, court"));
    }
    return figures;
  }

  private Figure figure(String name, double value) {
    return Figure.rate(corpus, SPLIT, name, value);
  }

  private void writeTexts(Path raw) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(gold);
        BufferedWriter out = Files.newBufferedWriter(raw)) {
      for (ConlluDocument document : ConlluReader.read(in, gold.toString())) {
        out.write(
            JSON.createObjectNode()
                .put("id", document.id())
                .put("text", document.text())
                .toString());
        out.newLine();
      }
    }
  }
}
