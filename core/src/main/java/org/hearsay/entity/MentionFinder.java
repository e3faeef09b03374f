package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/** Finds the mentions of one sentence and what their words alone tell. */
final class MentionFinder {
  private static final Set<String> INNER = Set.of("compound", "flat", "fixed", "goeswith");

  private final Countries countries = Countries.standard();
  private final Nouns nouns = Nouns.standard();

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
      } else if (isModifier(t)) {
        modifier(sentence, t).ifPresent(mentions::add);
      } else if (t.isNoun() || isLoneNationality(t)) {
        mentions.add(nominal(sentence, t));
      }
    }
    return mentions;
  }

  private static boolean isModifier(Token t) {
    return t.is("amod") || INNER.contains(t.deprel());
  }

  private boolean isLoneNationality(Token t) {
    return t.upos().equals("ADJ") && countries.adjectives().get(t.text()).isPresent();
  }

  private static Optional<Mention> pronoun(Sentence sentence, Token t) {
    if (!t.has("PronType=Prs") || t.is("expl")) {
      return Optional.empty();
    }
    boolean person =
        switch (t.lemma()) {
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
            t.lemma(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** A nation or known organization before a noun: "Iranian", "U.S.", "UN". */
  private Optional<Mention> modifier(Sentence sentence, Token t) {
    Optional<PhraseTable.Match<Country>> country =
        countries
            .adjectives()
            .startingAt(sentence, t.index())
            .or(() -> countries.names().startingAt(sentence, t.index()))
            .or(() -> countries.seats().startingAt(sentence, t.index()));
    if (country.isPresent() && startsName(sentence, t)) {
      Country c = country.get().value();
      return Optional.of(
          new Mention(
              sentence,
              t,
              span(sentence, country.get().begin(), country.get().end()),
              Form.ADJECTIVE,
              MentionType.COUNTRY,
              c.name(),
              Optional.of(c.code()),
              Optional.of(Sector.GOV),
              Optional.empty(),
              Optional.of(true)));
    }
    return nouns
        .organizations
        .startingAt(sentence, t.index())
        .filter(m -> startsName(sentence, t))
        .map(
            m ->
                new Mention(
                    sentence,
                    t,
                    span(sentence, m.begin(), m.end()),
                    Form.ADJECTIVE,
                    m.value().type(),
                    m.value().name(),
                    m.value().country(),
                    m.value().sector(),
                    Optional.empty(),
                    Optional.of(true)));
  }

  /** Not the second word of a longer name. */
  private static boolean startsName(Sentence sentence, Token t) {
    Token before = t.index() == 0 ? null : sentence.token(t.index() - 1);
    return before == null
        || before.name() == NameTag.NONE
        || before.name() != t.name()
        || before.head() != t.head();
  }

  private static Span span(Sentence sentence, int begin, int end) {
    return new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end());
  }

  private Mention nominal(Sentence sentence, Token head) {
    Span core = NounPhrases.core(sentence, head);
    List<Token> words = sentence.within(core);
    int first = words.isEmpty() ? head.index() : words.get(0).index();
    return organization(sentence, head, core, first)
        .or(() -> country(sentence, head, core, first))
        .or(() -> tagged(sentence, head, core, first))
        .or(() -> roleOrBody(sentence, head, core, first))
        .orElseGet(() -> other(sentence, head, core));
  }

  private static <V> Optional<PhraseTable.Match<V>> covering(
      PhraseTable<V> table, Sentence sentence, int first, Token head) {
    for (int i = first; i <= head.index(); i++) {
      Optional<PhraseTable.Match<V>> match = table.startingAt(sentence, i);
      if (match.isPresent() && match.get().end() > head.index()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> organization(Sentence sentence, Token head, Span core, int first) {
    return covering(nouns.organizations, sentence, first, head)
        .map(
            m ->
                new Mention(
                    sentence,
                    head,
                    core,
                    Form.NAME,
                    m.value().type(),
                    m.value().name(),
                    m.value().country(),
                    m.value().sector(),
                    Optional.empty(),
                    Optional.of(true)));
  }

  private Optional<Mention> country(Sentence sentence, Token head, Span core, int first) {
    Optional<PhraseTable.Match<Country>> name = covering(countries.names(), sentence, first, head);
    if (name.isPresent()) {
      return Optional.of(
          state(
              sentence,
              head,
              core,
              Form.NAME,
              MentionType.COUNTRY,
              name.get().value(),
              name.get().value().name()));
    }
    Optional<PhraseTable.Match<Country>> seat = covering(countries.seats(), sentence, first, head);
    if (seat.isPresent()) {
      String words = span(sentence, seat.get().begin(), seat.get().end()).in(text);
      return Optional.of(
          state(sentence, head, core, Form.NAME, MentionType.OFFICE, seat.get().value(), words));
    }
    Optional<PhraseTable.Match<Country>> capital =
        covering(countries.capitals(), sentence, first, head);
    if (capital.isPresent() && head.name() != NameTag.PERSON) {
      String words = span(sentence, capital.get().begin(), capital.get().end()).in(text);
      return Optional.of(
          state(sentence, head, core, Form.NAME, MentionType.PLACE, capital.get().value(), words));
    }
    return countries
        .adjectives()
        .startingAt(sentence, head.index())
        .map(
            m ->
                state(
                    sentence, head, core, Form.NOMINAL, MentionType.GROUP, m.value(), head.text()));
  }

  private static Mention state(
      Sentence s, Token head, Span core, Form form, MentionType type, Country c, String name) {
    Optional<Sector> sector =
        type == MentionType.GROUP ? Optional.of(Sector.CVL) : Optional.of(Sector.GOV);
    return new Mention(
        s,
        head,
        core,
        form,
        type,
        name,
        Optional.of(c.code()),
        sector,
        Optional.empty(),
        Optional.of(true));
  }

  /** A name that the tagger knows, with the role or the noun before it. */
  private Optional<Mention> tagged(Sentence sentence, Token head, Span core, int first) {
    if (head.name() == NameTag.NONE || !head.upos().equals("PROPN")) {
      return Optional.empty();
    }
    int begin = head.index();
    while (begin > first && sentence.token(begin - 1).name() == head.name()) {
      begin--;
    }
    int end = head.index() + 1;
    while (end < sentence.size()
        && sentence.token(end).name() == head.name()
        && sentence.token(end).head() == head.index()
        && INNER.contains(sentence.token(end).deprel())) {
      end++;
    }
    String name = span(sentence, begin, end).in(text);
    Optional<String> nation = nation(sentence, core, begin, end);
    int before = begin - 1;
    Optional<Nouns.Body> body =
        nouns
            .bodies
            .endingAt(sentence, head.index())
            .or(() -> before < 0 ? Optional.empty() : nouns.bodies.endingAt(sentence, before))
            .map(PhraseTable.Match::value);
    boolean bodyName =
        body.map(Nouns.Body::type)
            .map(
                t ->
                    t == MentionType.MEDIUM
                        || t == MentionType.OFFICE
                        || t == MentionType.ORGANIZATION)
            .orElse(false);
    if (head.name() == NameTag.PERSON && !bodyName) {
      Optional<PhraseTable.Match<Nouns.Role>> role =
          begin == 0 ? Optional.empty() : nouns.roles.endingAt(sentence, begin - 1);
      return Optional.of(
          new Mention(
              sentence,
              head,
              core,
              Form.NAME,
              MentionType.PERSON,
              name,
              nation,
              role.flatMap(r -> r.value().sector()),
              role.map(r -> r.value().name()),
              role.map(r -> r.value().isPublic())));
    }
    MentionType type =
        head.name() == NameTag.LOCATION
            ? MentionType.PLACE
            : body.map(Nouns.Body::type)
                .filter(b -> b != MentionType.GROUP && b != MentionType.DOCUMENT)
                .orElse(MentionType.ORGANIZATION);
    return Optional.of(
        new Mention(
            sentence,
            head,
            core,
            Form.NAME,
            type,
            name,
            nation,
            body.flatMap(Nouns.Body::sector),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<Mention> roleOrBody(Sentence sentence, Token head, Span core, int first) {
    Optional<PhraseTable.Match<Nouns.Body>> body = best(nouns.bodies, sentence, head, first);
    Optional<PhraseTable.Match<Nouns.Role>> role = best(nouns.roles, sentence, head, first);
    int bodyWords = body.map(m -> m.end() - m.begin()).orElse(0);
    int roleWords = role.map(m -> m.end() - m.begin()).orElse(0);
    Form form = head.upos().equals("PROPN") ? Form.NAME : Form.NOMINAL;
    boolean plural = head.has("Number=Plur");
    // The table of groups has plurals; that of roles only singulars.
    if (roleWords > 0 && (plural ? roleWords > bodyWords : roleWords >= bodyWords)) {
      Nouns.Role r = role.orElseThrow().value();
      Optional<String> nation = nation(sentence, core, head.index(), head.index() + 1);
      return Optional.of(
          new Mention(
              sentence,
              head,
              core,
              Form.NOMINAL,
              plural ? MentionType.GROUP : MentionType.PERSON,
              r.name(),
              nation,
              r.sector(),
              plural ? Optional.empty() : Optional.of(r.name()),
              Optional.of(r.isPublic())));
    }
    return body.map(
        m -> {
          Optional<String> nation = nation(sentence, core, head.index(), head.index() + 1);
          String name =
              m.value().type() == MentionType.OFFICE || form == Form.NAME
                  ? bare(sentence, core)
                  : m.value().name();
          return new Mention(
              sentence,
              head,
              core,
              form,
              m.value().type(),
              name,
              nation,
              m.value().sector(),
              Optional.empty(),
              Optional.of(m.value().isPublic()));
        });
  }

  private static <V> Optional<PhraseTable.Match<V>> best(
      PhraseTable<V> table, Sentence sentence, Token head, int first) {
    return covering(table, sentence, first, head)
        .filter(m -> m.end() >= head.index() + 1 && m.begin() >= first);
  }

  private Mention other(Sentence sentence, Token head, Span core) {
    Form form = head.upos().equals("PROPN") ? Form.NAME : Form.NOMINAL;
    String name = form == Form.NAME ? bare(sentence, core) : head.lemma();
    return new Mention(
        sentence,
        head,
        core,
        form,
        MentionType.OTHER,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The country that a modifier, possessor or "of" phrase inside the core names. */
  private Optional<String> nation(Sentence sentence, Span core, int nameBegin, int nameEnd) {
    for (Token t : sentence.within(core)) {
      if (t.index() >= nameBegin && t.index() < nameEnd) {
        continue;
      }
      Optional<PhraseTable.Match<Country>> match =
          countries
              .adjectives()
              .startingAt(sentence, t.index())
              .or(() -> countries.names().startingAt(sentence, t.index()))
              .or(() -> countries.seats().startingAt(sentence, t.index()));
      if (match.isPresent()) {
        return match.map(m -> m.value().code());
      }
    }
    return Optional.empty();
  }

  /** The phrase without determiner. */
  private String bare(Sentence sentence, Span core) {
    List<Token> words = new ArrayList<>(sentence.within(core));
    while (words.size() > 1
        && (words.get(0).upos().equals("DET") || words.get(0).has("Poss=Yes"))) {
      words.remove(0);
    }
    return words.isEmpty() ? core.in(text) : ParsedText.span(words).in(text);
  }
}
