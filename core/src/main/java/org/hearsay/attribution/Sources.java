package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Span;

/** Tells who a source is, and of what type. */
final class Sources {
  private static final Set<String> UNNAMED = unnamed();

  private final ParsedText text;
  private final Entities entities;

  Sources(ParsedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  private static Set<String> unnamed() {
    return Set.copyOf(
        Lexicon.read(Sources.class, "unnamed.tsv", 1).stream().map(r -> r.text(0)).toList());
  }

  /** The source with these words; who is meant is told from the mention at their head. */
  Source at(Span span) {
    Optional<Sentence> sentence = text.sentenceAt(span.begin());
    List<Token> tokens = sentence.map(s -> s.within(span)).orElse(List.of());
    if (tokens.isEmpty()) {
      return new Source(span, List.of());
    }
    return new Source(span, mentions(sentence.orElseThrow(), tokens));
  }

  private List<Mention> mentions(Sentence s, List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (Token head : heads(s, tokens)) {
      Token antecedent = Clauses.antecedent(s, head);
      entities.mention(s, antecedent).ifPresent(mentions::add);
    }
    return mentions;
  }

  /** The words whose heads lie outside, and what is coordinated with the first of them. */
  private static List<Token> heads(Sentence s, List<Token> tokens) {
    Set<Integer> inside = tokens.stream().map(Token::index).collect(Collectors.toSet());
    List<Token> tops =
        tokens.stream()
            .filter(
                t -> t.isNominal() && s.head(t).map(h -> !inside.contains(h.index())).orElse(true))
            .toList();
    if (tops.isEmpty()) {
      return tokens.stream().filter(Token::isNominal).limit(1).toList();
    }
    Token top = tops.get(0);
    List<Token> all = new ArrayList<>(List.of(top));
    s.children(top).stream()
        .filter(c -> c.is("conj") && c.isNominal() && inside.contains(c.index()))
        .forEach(all::add);
    return all;
  }

  /** What the text's entities and the tables behind them say; empty where they do not know. */
  Optional<SourceType> type(Source source) {
    if (source.mentions().isEmpty()) {
      return Optional.empty();
    }
    Mention mention = source.mentions().get(0);
    Entity entity = entities.entity(mention);
    if (entity.mentions().stream().allMatch(m -> m.form() == Form.PRONOUN)) {
      return Optional.empty();
    }
    if (mention.form() == Form.NOMINAL && isUnnamed(mention, entity)) {
      return Optional.of(SourceType.UNNAMED);
    }
    return switch (entity.type()) {
      case PERSON -> Optional.of(SourceType.PERSON);
      case ORGANIZATION -> Optional.of(SourceType.ORGANIZATION);
      case COUNTRY, PLACE, OFFICE -> Optional.of(SourceType.OFFICE);
      case GROUP -> Optional.of(SourceType.GROUP);
      case MEDIUM -> Optional.of(SourceType.MEDIUM);
      case DOCUMENT -> Optional.of(SourceType.DOCUMENT);
      case OTHER -> Optional.empty();
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
