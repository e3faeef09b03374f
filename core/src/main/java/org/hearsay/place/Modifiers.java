package org.hearsay.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.entity.Countries;
import org.hearsay.entity.Country;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/** Toponyms before a noun that tell where it belongs: "a Boston clinic", "Leeds-based". */
final class Modifiers {
  /** Before these a country or capital stands for its government. */
  private static final Set<String> GOVERNING =
      Set.of(
          "government",
          "regime",
          "administration",
          "authority",
          "leadership",
          "leader",
          "official",
          "diplomat",
          "envoy",
          "delegation",
          "side");

  private static final Set<String> SEATED = Set.of("based", "born", "bound", "area");

  private Modifiers() {}

  /**
   * Those in the sentences of a report.
   *
   * @param taken toponyms that are known already
   */
  static List<Mention> find(Entities entities, List<Mention> taken) {
    Set<Token> heads = new LinkedHashSet<>();
    taken.forEach(m -> heads.add(m.head()));
    Set<Sentence> sentences = new LinkedHashSet<>();
    entities.all().forEach(e -> e.mentions().forEach(m -> sentences.add(m.sentence())));
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Token last = sentence.token(i);
        boolean ends =
            isToponym(last) && (i + 1 == sentence.size() || !isToponym(sentence.token(i + 1)));
        if (ends
            && !heads.contains(last)
            && (isBeforeNoun(sentence, last) || isSeat(sentence, i))) {
          found.add(mention(sentence, i));
        }
      }
    }
    return found;
  }

  /** A word of a place's name. */
  private static boolean isToponym(Token t) {
    return t.name() == NameTag.LOCATION
        || t.upos().equals("PROPN") && t.entity() == EntityType.PLACE;
  }

  private static boolean isBeforeNoun(Sentence sentence, Token last) {
    Optional<Token> noun =
        sentence
            .head(last)
            .filter(h -> last.is("compound") || last.is("nmod:desc"))
            .filter(h -> h.upos().equals("NOUN") && h.index() > last.index());
    boolean state = country(last.text()).isPresent() || isCapital(last.text());
    return noun.filter(n -> !state || !GOVERNING.contains(n.lemma())).isPresent();
  }

  /** "Leeds-based", "London-born". */
  private static boolean isSeat(Sentence sentence, int last) {
    return last + 2 < sentence.size()
        && sentence.token(last + 1).text().equals("-")
        && SEATED.contains(sentence.token(last + 2).text().toLowerCase(Locale.ROOT));
  }

  private static Mention mention(Sentence sentence, int last) {
    int first = last;
    while (first > 0 && isToponym(sentence.token(first - 1))) {
      first--;
    }
    Span span = new Span(sentence.token(first).span().begin(), sentence.token(last).span().end());
    String name = sentence.within(span).stream().map(Token::text).collect(Collectors.joining(" "));
    Optional<Country> country = country(name);
    return new Mention(
        sentence,
        sentence.token(last),
        span,
        Mention.Form.NAME,
        country.isPresent() ? MentionType.COUNTRY : MentionType.PLACE,
        name,
        country.map(Country::code),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Country> country(String name) {
    return Countries.standard().byName(name);
  }

  private static boolean isCapital(String name) {
    return Countries.standard().capitals().get(name).isPresent();
  }
}
