package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** Finds the source of a cue and tells its type. */
final class Sources {
  private static final Set<String> UNNAMED = unnamed();

  private final Entities entities;

  Sources(Entities entities) {
    this.entities = entities;
  }

  private static Set<String> unnamed() {
    return Set.copyOf(
        Lexicon.read(Sources.class, "unnamed.tsv", 1).stream().map(r -> r.text(0)).toList());
  }

  /** The source that stands at a noun, pronoun or possessive. */
  Source at(Sentence sentence, Token head) {
    Token antecedent = Clauses.antecedent(sentence, head);
    if (antecedent.index() != head.index() || head.has("PronType=Rel")) {
      return new Source(
          head.span(), entities.mention(sentence, antecedent).map(List::of).orElse(List.of()));
    }
    List<Mention> mentions = new ArrayList<>();
    Span span = NounPhrases.core(sentence, head);
    entities.mention(sentence, head).ifPresent(mentions::add);
    for (Token child : sentence.children(head)) {
      if (child.is("appos") && child.index() > head.index()) {
        span = Span.covering(span, NounPhrases.core(sentence, child));
      } else if (child.is("conj") && child.isNominal()) {
        span = Span.covering(span, NounPhrases.core(sentence, child));
        entities.mention(sentence, child).ifPresent(mentions::add);
      } else if (child.is("nmod") && child.index() > head.index()) {
        span =
            Span.covering(
                span,
                ParsedText.span(
                    sentence.subtree(child, t -> !t.relation().equals("acl") && !t.is("punct"))));
      }
    }
    return new Source(span, mentions);
  }

  /** The head of the person or body that is named right behind a verb. */
  Optional<Token> speakerAfter(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > verb.index() && t.isNoun())
        .flatMap(t -> entities.mention(sentence, t).stream())
        .filter(m -> m.span().begin() <= verb.span().end() + 1)
        .filter(m -> canSpeak(entities.entity(m)))
        .map(Mention::head)
        .findFirst();
  }

  private static boolean canSpeak(Entity entity) {
    return switch (entity.type()) {
      case PERSON, ORGANIZATION, COUNTRY, OFFICE, GROUP, MEDIUM -> true;
      case PLACE, DOCUMENT, OTHER -> false;
    };
  }

  SourceType type(Sentence sentence, Token head, Source source) {
    if (source.mentions().isEmpty()) {
      return head.upos().equals("PROPN") ? SourceType.PERSON : SourceType.UNNAMED;
    }
    Mention mention = source.mentions().get(0);
    Entity entity = entities.entity(mention);
    if (mention.form() == Form.PRONOUN
        && entity.mentions().stream().allMatch(m -> m.form() == Form.PRONOUN)) {
      return mention.type() == MentionType.PERSON ? SourceType.PERSON : SourceType.GROUP;
    }
    if (mention.form() == Form.NOMINAL && isUnnamed(mention, entity)) {
      return SourceType.UNNAMED;
    }
    return switch (entity.type()) {
      case PERSON -> SourceType.PERSON;
      case ORGANIZATION -> SourceType.ORGANIZATION;
      case COUNTRY, PLACE, OFFICE -> SourceType.OFFICE;
      case GROUP -> SourceType.GROUP;
      case MEDIUM -> SourceType.MEDIUM;
      case DOCUMENT -> SourceType.DOCUMENT;
      case OTHER -> mention.form() == Form.NAME ? SourceType.ORGANIZATION : SourceType.UNNAMED;
    };
  }

  /** "a senior official", "witnesses": nobody whom the words single out. */
  private static boolean isUnnamed(Mention mention, Entity entity) {
    if (entity.mentions().stream().anyMatch(m -> m.form() == Form.NAME)) {
      return false;
    }
    Sentence s = mention.sentence();
    boolean indefinite =
        s.child(mention.head(), "det")
                .map(
                    d ->
                        d.lemma().equals("a")
                            || d.lemma().equals("one")
                            || d.lemma().equals("another"))
                .orElse(false)
            || s.hasChild(mention.head(), "nummod");
    String noun = mention.head().lemma().toLowerCase(Locale.ROOT);
    return UNNAMED.contains(noun) || (indefinite && mention.type() == MentionType.PERSON);
  }
}
