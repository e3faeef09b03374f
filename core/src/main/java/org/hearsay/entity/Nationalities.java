package org.hearsay.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Reads which state words name: by its name, adjective, seat of government or capital. */
final class Nationalities {
  /** Prepositions after which a name is a place. */
  private static final Set<String> PLACING =
      Set.of("in", "inside", "within", "across", "throughout", "near", "around", "outside");

  private static final Set<String> PATRONAGE =
      Set.of(
          "backed",
          "based",
          "funded",
          "sponsored",
          "supported",
          "allied",
          "aligned",
          "brokered",
          "made",
          "occupied",
          "controlled",
          "held",
          "born",
          "trained");

  private final Countries countries = Countries.standard();

  /** Whether the word alone is an adjective of nationality or a demonym. */
  boolean isNationality(Token t) {
    return countries.adjectives().get(t.text()).isPresent();
  }

  /** A state before a noun: "Iranian", "U.S.". */
  Optional<Mention> modifier(String text, Sentence sentence, Token t) {
    return at(sentence, t)
        .map(
            m ->
                state(
                    Phrase.of(text, sentence, t, m),
                    Form.ADJECTIVE,
                    MentionType.COUNTRY,
                    m.value(),
                    m.value().name()));
  }

  /** A state as head of its phrase, also under the name of its seat or capital; its people. */
  Optional<Mention> nominal(Phrase phrase) {
    Optional<PhraseTable.Match<Country>> name = phrase.covering(countries.names());
    if (name.isPresent()) {
      Country country = name.get().value();
      return Optional.of(state(phrase, Form.NAME, MentionType.COUNTRY, country, country.name()));
    }
    Optional<PhraseTable.Match<Country>> seat = phrase.covering(countries.seats());
    if (seat.isPresent()) {
      return Optional.of(printed(phrase, MentionType.OFFICE, seat.get()));
    }
    Optional<PhraseTable.Match<Country>> capital = phrase.covering(countries.capitals());
    Token head = phrase.head();
    if (capital.isPresent() && head.name() != NameTag.PERSON) {
      return Optional.of(printed(phrase, MentionType.PLACE, capital.get()));
    }
    return countries
        .adjectives()
        .startingAt(phrase.sentence(), head.index())
        .map(m -> state(phrase, Form.NOMINAL, MentionType.GROUP, m.value(), head.text()));
  }

  /**
   * The country that a modifier, possessor or "of" phrase names, tokens {@code [begin, end)} left
   * aside.
   */
  Optional<String> country(Phrase phrase, int begin, int end) {
    if (Others.areMeant(phrase.head())) {
      return Optional.empty();
    }
    Optional<String> found = Optional.empty();
    for (Token t : phrase.sentence().within(phrase.span())) {
      if (t.index() >= begin && t.index() < end) {
        continue;
      }
      Optional<PhraseTable.Match<Country>> match = at(phrase.sentence(), t);
      if (match.isEmpty() || isPatron(phrase.sentence(), match.get().end())) {
        continue;
      }
      Optional<String> code = match.map(m -> m.value().code());
      if (found.isPresent() && t.is("conj") && !code.equals(found)) {
        // Of several states, "Iranian and Iraqi officials", it is none's.
        return Optional.empty();
      }
      found = found.or(() -> code);
    }
    return found;
  }

  /** "Iranian-backed", "U.S.-led": whose help it has is not whose it is. */
  private static boolean isPatron(Sentence sentence, int after) {
    int next = after < sentence.size() && sentence.token(after).text().equals("-") ? 1 : 0;
    return after + next < sentence.size()
        && PATRONAGE.contains(sentence.token(after + next).text().toLowerCase(Locale.ROOT));
  }

  private Optional<PhraseTable.Match<Country>> at(Sentence sentence, Token t) {
    return countries
        .adjectives()
        .startingAt(sentence, t.index())
        .or(() -> countries.names().startingAt(sentence, t.index()))
        .or(() -> countries.seats().startingAt(sentence, t.index()));
  }

  /** Under the name that is printed, which is not that of the country. */
  private static Mention printed(
      Phrase phrase, MentionType type, PhraseTable.Match<Country> match) {
    String words = phrase.words(match.begin(), match.end());
    return state(phrase, Form.NAME, type, match.value(), words);
  }

  /** "in Iran", "near Tehran": where something is; who acts there need not be the government. */
  private static boolean isWhere(Phrase phrase) {
    return phrase
        .sentence()
        .child(phrase.head(), "case")
        .map(c -> PLACING.contains(c.lemma()))
        .orElse(false);
  }

  private static Mention state(
      Phrase phrase, Form form, MentionType type, Country country, String name) {
    Optional<Sector> sector =
        type == MentionType.GROUP
            ? Optional.of(Sector.CVL)
            : Optional.of(Sector.GOV).filter(s -> !isWhere(phrase));
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        form,
        type,
        name,
        Optional.of(country.code()),
        sector,
        Optional.empty(),
        Optional.of(true));
  }
}
