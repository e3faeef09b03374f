package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Finds the mentions of one sentence and what their words alone tell. What a table knows by its
 * proper name goes before what the tagger knows, and that before common nouns.
 */
final class MentionFinder {
  /** Nouns that only count those behind "of". */
  private static final Set<String> COUNTS =
      Set.of(
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "number",
          "majority",
          "minority",
          "handful",
          "couple",
          "pair",
          "group",
          "lot",
          "member",
          "most",
          "many",
          "some",
          "several",
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "all",
          "part");

  private final Nouns nouns = Nouns.standard();
  private final Nationalities nationalities = new Nationalities();
  private final TaggedNames names = new TaggedNames();
  private final Offices offices = new Offices();

  private final String text;

  MentionFinder(String text) {
    this.text = text;
  }

  /** Mentions in the order of their heads. */
  List<Mention> find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      if (t.upos().equals("PRON")) {
        pronoun(sentence, t).ifPresent(mentions::add);
      } else if (isAdjective(sentence, t) || TaggedNames.isInner(t)) {
        modifier(sentence, t).ifPresent(mentions::add);
      } else if (t.isNoun() || t.upos().equals("ADJ") && nationalities.isNationality(t)) {
        mentions.add(
            counted(sentence, t).orElseGet(() -> nominal(Phrase.around(text, sentence, t))));
      }
    }
    return mentions;
  }

  /** "Iranian officers", "Iranian and Iraqi officers". */
  private static boolean isAdjective(Sentence sentence, Token t) {
    return t.is("amod") || t.is("conj") && sentence.head(t).filter(h -> h.is("amod")).isPresent();
  }

  private static Optional<Mention> pronoun(Sentence sentence, Token t) {
    if (!t.has("PronType=Prs") || t.is("expl")) {
      return Optional.empty();
    }
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean person =
        switch (lemma) {
          case "it", "its", "itself", "they", "their", "them", "theirs", "themselves" -> false;
          default -> true;
        };
    return Optional.of(
        new Mention(
            sentence,
            t,
            t.span(),
            Form.PRONOUN,
            person ? MentionType.PERSON : MentionType.OTHER,
            lemma,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** A nation or known organization before a noun: "Iranian", "U.S.", "UN". */
  private Optional<Mention> modifier(Sentence sentence, Token t) {
    if (!startsName(sentence, t)) {
      return Optional.empty();
    }
    return nationalities
        .modifier(text, sentence, t)
        .or(
            () ->
                nouns
                    .organizations
                    .startingAt(sentence, t.index())
                    .map(
                        m ->
                            organization(
                                Phrase.of(text, sentence, t, m), Form.ADJECTIVE, m.value())));
  }

  /** Not the second word of a longer name. */
  private static boolean startsName(Sentence sentence, Token t) {
    Token before = t.index() == 0 ? null : sentence.token(t.index() - 1);
    return before == null
        || before.name() == NameTag.NONE
        || before.name() != t.name()
        || before.head() != t.head();
  }

  /** "dozens of demonstrators", "members of the Taliban": whoever are counted. */
  private Optional<Mention> counted(Sentence sentence, Token head) {
    if (!COUNTS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Phrase whole = Phrase.around(text, sentence, head);
    return sentence.children(head).stream()
        .filter(t -> t.is("nmod") && whole.span().contains(t.span()))
        .filter(t -> NounPhrases.preposition(sentence, t).equals("of"))
        .findFirst()
        .map(t -> nominal(Phrase.around(text, sentence, t)))
        .filter(m -> m.type() != MentionType.OTHER)
        .map(
            m ->
                new Mention(
                    sentence,
                    head,
                    whole.span(),
                    Form.NOMINAL,
                    m.type() == MentionType.PLACE || m.type() == MentionType.DOCUMENT
                        ? MentionType.OTHER
                        : MentionType.GROUP,
                    m.name(),
                    m.country(),
                    m.sector(),
                    Optional.empty(),
                    m.isPublic()));
  }

  private Mention nominal(Phrase phrase) {
    return phrase
        .covering(nouns.organizations)
        .filter(m -> !goesOn(phrase, m.end()))
        .map(m -> organization(phrase, Form.NAME, m.value()))
        .or(() -> nationalities.nominal(phrase))
        .or(() -> names.nominal(phrase))
        .or(() -> offices.nominal(phrase))
        .orElseGet(() -> other(phrase));
  }

  /** "Petra [Novak]" is not the agency. */
  private static boolean goesOn(Phrase phrase, int end) {
    Sentence sentence = phrase.sentence();
    return end < sentence.size()
        && sentence.token(end).is("flat")
        && sentence.token(end).upos().equals("PROPN")
        && sentence.token(end).head() == phrase.head().index();
  }

  private static Mention organization(Phrase phrase, Form form, Nouns.Organization organization) {
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        form,
        organization.type(),
        organization.name(),
        organization.country(),
        organization.sector(),
        Optional.empty(),
        Optional.of(true));
  }

  /** What is no party may still belong to a state: "an Afghan army base". */
  private Mention other(Phrase phrase) {
    int head = phrase.head().index();
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        phrase.form(),
        MentionType.OTHER,
        phrase.form() == Form.NAME ? phrase.bare() : phrase.head().lemma(),
        nationalities.country(phrase, head, head + 1),
        offices.owner(phrase),
        Optional.empty(),
        Optional.empty());
  }
}
