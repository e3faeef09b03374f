package org.hearsay.syntax;

import org.hearsay.text.Span;

/**
 * A word of a sentence (Universal Dependencies v2, English).
 *
 * @param index its place in the sentence, from 0
 * @param span in the text, UTF-16 code units
 * @param text exactly the words of the span
 * @param lemma in lower case, but for names
 * @param upos universal part of speech, such as {@code NOUN}
 * @param xpos tag of the Penn Treebank, such as {@code VBD}
 * @param feats morphology in CoNLL-U form, {@code Tense=Past|VerbForm=Fin}; empty for none
 * @param head index of the head, -1 for the root
 * @param deprel relation to the head, with its subtype: {@code nsubj:pass}
 * @param name whether it is part of a name, and of what
 * @param entity what the phrase is about that it heads
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String upos,
    String xpos,
    String feats,
    int head,
    String deprel,
    NameTag name,
    EntityType entity) {

  /** The same word as part of a name. */
  Token named(NameTag newName) {
    return new Token(index, span, text, lemma, upos, xpos, feats, head, deprel, newName, entity);
  }

  /** The same word, its phrase about something else. */
  Token about(EntityType other) {
    return new Token(index, span, text, lemma, upos, xpos, feats, head, deprel, name, other);
  }

  /** The same word hung elsewhere. */
  Token under(int newHead, String newDeprel) {
    return new Token(index, span, text, lemma, upos, xpos, feats, newHead, newDeprel, name, entity);
  }

  /** The same word with another tag, and what that says of it. */
  Token tagged(String tag) {
    return new Token(
        index,
        span,
        text,
        Lemmatizer.standard().lemma(text, tag),
        upos,
        tag,
        Tags.feats(tag),
        head,
        deprel,
        name,
        entity);
  }

  /** The relation without its subtype. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  public boolean is(String otherDeprel) {
    return deprel.equals(otherDeprel);
  }

  /** Whether {@code feats} holds {@code feature}, written {@code VerbForm=Part}. */
  public boolean has(String feature) {
    int at = feats.indexOf(feature);
    return at >= 0
        && (at == 0 || feats.charAt(at - 1) == '|')
        && (at + feature.length() == feats.length() || feats.charAt(at + feature.length()) == '|');
  }

  public boolean isVerb() {
    return upos.equals("VERB");
  }

  public boolean isNoun() {
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  public boolean isNominal() {
    return isNoun() || upos.equals("PRON") || upos.equals("NUM");
  }
}
