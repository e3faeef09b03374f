package org.hearsay.corenlp;

import java.util.Map;

/**
 * Penn Treebank tags as universal parts of speech and features, after the conversion table of the
 * Universal Dependencies project for English. Two cases need the relation: auxiliaries and {@code
 * IN}, which is a subordinating conjunction where it marks a clause.
 */
final class UniversalTags {
  private static final Map<String, String> UPOS =
      Map.ofEntries(
          Map.entry("CC", "CCONJ"),
          Map.entry("CD", "NUM"),
          Map.entry("DT", "DET"),
          Map.entry("EX", "PRON"),
          Map.entry("FW", "X"),
          Map.entry("IN", "ADP"),
          Map.entry("JJ", "ADJ"),
          Map.entry("JJR", "ADJ"),
          Map.entry("JJS", "ADJ"),
          Map.entry("LS", "X"),
          Map.entry("MD", "AUX"),
          Map.entry("NN", "NOUN"),
          Map.entry("NNS", "NOUN"),
          Map.entry("NNP", "PROPN"),
          Map.entry("NNPS", "PROPN"),
          Map.entry("PDT", "DET"),
          Map.entry("POS", "PART"),
          Map.entry("PRP", "PRON"),
          Map.entry("PRP$", "PRON"),
          Map.entry("RB", "ADV"),
          Map.entry("RBR", "ADV"),
          Map.entry("RBS", "ADV"),
          Map.entry("RP", "ADP"),
          Map.entry("SYM", "SYM"),
          Map.entry("$", "SYM"),
          Map.entry("#", "SYM"),
          Map.entry("TO", "PART"),
          Map.entry("UH", "INTJ"),
          Map.entry("VB", "VERB"),
          Map.entry("VBD", "VERB"),
          Map.entry("VBG", "VERB"),
          Map.entry("VBN", "VERB"),
          Map.entry("VBP", "VERB"),
          Map.entry("VBZ", "VERB"),
          Map.entry("WDT", "PRON"),
          Map.entry("WP", "PRON"),
          Map.entry("WP$", "PRON"),
          Map.entry("WRB", "ADV"));

  private static final Map<String, String> FEATS =
      Map.ofEntries(
          Map.entry("MD", "VerbForm=Fin"),
          Map.entry("NN", "Number=Sing"),
          Map.entry("NNP", "Number=Sing"),
          Map.entry("NNS", "Number=Plur"),
          Map.entry("NNPS", "Number=Plur"),
          Map.entry("PRP", "PronType=Prs"),
          Map.entry("PRP$", "Poss=Yes|PronType=Prs"),
          Map.entry("VB", "VerbForm=Inf"),
          Map.entry("VBD", "Mood=Ind|Tense=Past|VerbForm=Fin"),
          Map.entry("VBG", "VerbForm=Ger"),
          Map.entry("VBN", "Tense=Past|VerbForm=Part"),
          Map.entry("VBP", "Mood=Ind|Tense=Pres|VerbForm=Fin"),
          Map.entry("VBZ", "Mood=Ind|Tense=Pres|VerbForm=Fin"),
          Map.entry("WDT", "PronType=Rel"),
          Map.entry("WP", "PronType=Rel"),
          Map.entry("WP$", "Poss=Yes|PronType=Rel"));

  private UniversalTags() {}

  static String upos(String tag, String deprel, String lemma) {
    if (deprel.equals("cop") || deprel.equals("aux") || deprel.equals("aux:pass")) {
      return tag.equals("TO") ? "PART" : "AUX";
    }
    if (tag.equals("IN") && deprel.equals("mark")) {
      return "SCONJ";
    }
    if (tag.equals("RB") && lemma.equals("not")) {
      return "PART";
    }
    return UPOS.getOrDefault(tag, "PUNCT");
  }

  static String feats(String tag) {
    return FEATS.getOrDefault(tag, "");
  }
}
