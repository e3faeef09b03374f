package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Parser;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * CoreNLP 4.5: tokens, sentences, tags, lemmas, the neural dependency parser and the three-class
 * name tagger. Loading takes some three seconds and 2 GB; the object is thread-safe, so one is
 * enough.
 */
public final class CoreNlpParser implements Parser {
  /** The name of the coder's model, with the version that the build pins. */
  public static final String NAME = "corenlp-4.5.10";

  private final StanfordCoreNLP pipeline;

  public CoreNlpParser() {
    // CoreNLP reports each model that it loads on standard error, which belongs to the user.
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<List<Token>> parse(String text, Span paragraph) {
    Annotation annotation = new Annotation(paragraph.in(text));
    pipeline.annotate(annotation);
    List<List<Token>> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = tokens(text, paragraph.begin(), sentence);
      if (!tokens.isEmpty()) {
        sentences.add(tokens);
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, int shift, CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    readTree(sentence, heads, relations);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(shift + label.beginPosition(), shift + label.endPosition());
      String tag = label.tag();
      String lemma = lemma(label, tag);
      tokens.add(
          new Token(
              i,
              span,
              span.in(text),
              lemma,
              UniversalTags.upos(tag, relations[i], lemma),
              UniversalTags.feats(tag),
              heads[i],
              relations[i],
              name(label.ner())));
    }
    return tokens;
  }

  /** Heads and relations of the basic tree; a word that the graph leaves out hangs on the root. */
  private static void readTree(CoreMap sentence, int[] heads, String[] relations) {
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "");
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    int root = graph.getRoots().isEmpty() ? 0 : graph.getFirstRoot().index() - 1;
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int i = edge.getDependent().index() - 1;
      heads[i] = edge.getGovernor().index() - 1;
      relations[i] = edge.getRelation().toString();
    }
    for (IndexedWord each : graph.getRoots()) {
      int i = each.index() - 1;
      heads[i] = i == root ? -1 : root;
      relations[i] = i == root ? "root" : "parataxis";
    }
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].isEmpty()) {
        heads[i] = i == root ? -1 : root;
        relations[i] = i == root ? "root" : "dep";
      }
    }
  }

  private static String lemma(CoreLabel label, String tag) {
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    return tag.startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  private static NameTag name(String tag) {
    return switch (tag == null ? "O" : tag) {
      case "PERSON" -> NameTag.PERSON;
      case "ORGANIZATION" -> NameTag.ORGANIZATION;
      case "LOCATION" -> NameTag.LOCATION;
      default -> NameTag.NONE;
    };
  }
}
