package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/** Tells who a source is, and of what type. */
final class Sources {
  private static final Map<MentionType, SourceType> BY_NAME =
      Map.of(MentionType.COUNTRY, SourceType.OFFICE, MentionType.MEDIUM, SourceType.MEDIUM);

  private final ParsedText text;
  private final Entities entities;

  Sources(ParsedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
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

  /**
   * What a name settles: a country speaks as an office, an agency as a medium. Empty where the
   * model's own opinion is worth more.
   */
  Optional<SourceType> type(Source source) {
    return source.mentions().stream()
        .limit(1)
        .filter(m -> m.form() == Form.NAME)
        .flatMap(m -> Optional.ofNullable(BY_NAME.get(entities.entity(m).type())).stream())
        .findFirst();
  }
}
