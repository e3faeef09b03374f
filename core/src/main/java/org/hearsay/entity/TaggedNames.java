package org.hearsay.entity;

import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Reads names that the tagger knows, with the role or the noun before them. */
final class TaggedNames {
  private static final Set<String> INNER =
      Set.of("compound", "flat", "fixed", "goeswith", "nmod:desc");

  /** Between a role and a name they tell nothing. */
  private static final Set<String> TITLES =
      Set.of("Dr", "Dr.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sir", "Dame", "Prof", "Prof.");

  private final Nouns nouns = Nouns.standard();
  private final Nationalities nationalities = new Nationalities();

  /** Whether the word belongs to the name or compound of its head. */
  static boolean isInner(Token t) {
    return INNER.contains(t.deprel());
  }

  Optional<Mention> nominal(Phrase phrase) {
    Token head = phrase.head();
    if (head.name() == NameTag.NONE || phrase.form() != Form.NAME) {
      return Optional.empty();
    }
    int begin = begin(phrase);
    int end = end(phrase);
    Optional<Nouns.Body> body = body(phrase, begin);
    boolean person = head.name() == NameTag.PERSON || isBehindRole(phrase, begin, end);
    Mention mention =
        person && !body.map(TaggedNames::hasName).orElse(false)
            ? person(phrase, begin, end)
            : bodyOrPlace(phrase, begin, end, body);
    return Optional.of(mention);
  }

  private int begin(Phrase phrase) {
    Token head = phrase.head();
    int begin = head.index();
    while (begin > phrase.first() && phrase.sentence().token(begin - 1).name() == head.name()) {
      begin--;
    }
    boolean surname =
        begin == head.index() && begin > phrase.first() && end(phrase) == head.index() + 1;
    return surname && isFirstName(phrase.sentence(), begin - 1, head) ? begin - 1 : begin;
  }

  /** "farmer [Anna] Lindqvist": what the tagger does not know before a surname, if no title. */
  private boolean isFirstName(Sentence sentence, int at, Token head) {
    Token t = sentence.token(at);
    return head.name() == NameTag.PERSON
        && t.name() == NameTag.NONE
        && t.upos().equals("PROPN")
        && t.head() == head.index()
        && isInner(t)
        && Character.isUpperCase(t.text().codePointAt(0))
        && !t.text().endsWith(".")
        && !TITLES.contains(t.text())
        && !nationalities.isNationality(t)
        && nouns.roles.endingAt(sentence, at).isEmpty()
        && nouns.bodies.endingAt(sentence, at).isEmpty()
        && nouns.organizations.startingAt(sentence, at).isEmpty();
  }

  /** "farmer Petra Novak": two words behind a role are a person, be there a place of that name. */
  private boolean isBehindRole(Phrase phrase, int begin, int end) {
    Sentence sentence = phrase.sentence();
    return begin > 0
        && end - begin > 1
        && sentence.token(begin - 1).upos().equals("NOUN")
        && nouns.roles.endingAt(sentence, begin - 1).isPresent()
        && sentence.tokens().subList(begin, end).stream().allMatch(t -> t.upos().equals("PROPN"));
  }

  private static int end(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    Token head = phrase.head();
    int end = head.index() + 1;
    while (end < sentence.size()
        && (belongs(sentence.token(end), head) || isHyphen(sentence, end, head))) {
      end++;
    }
    return end;
  }

  private static boolean belongs(Token t, Token head) {
    boolean oneName = t.name() == head.name() || t.upos().equals("PROPN") && t.is("flat");
    return oneName && t.head() == head.index() && isInner(t);
  }

  /** Of a double name. */
  private static boolean isHyphen(Sentence sentence, int at, Token head) {
    return sentence.token(at).text().equals("-")
        && at + 1 < sentence.size()
        && belongs(sentence.token(at + 1), head)
        && sentence.token(at - 1).span().end() == sentence.token(at + 1).span().begin() - 1;
  }

  /** The noun that the name ends with, or else the one before it. */
  private Optional<Nouns.Body> body(Phrase phrase, int begin) {
    Optional<PhraseTable.Match<Nouns.Body>> own =
        nouns.bodies.endingAt(phrase.sentence(), phrase.head().index());
    return own.or(() -> begin == 0 ? Optional.empty() : bodyBefore(phrase.sentence(), begin - 1))
        .map(PhraseTable.Match::value);
  }

  /** Not that of "Secretary of State", which is a role. */
  private Optional<PhraseTable.Match<Nouns.Body>> bodyBefore(Sentence sentence, int last) {
    Optional<PhraseTable.Match<Nouns.Body>> body = nouns.bodies.endingAt(sentence, last);
    int role = nouns.roles.endingAt(sentence, last).map(PhraseTable.Match::begin).orElse(last + 1);
    return body.filter(b -> b.begin() <= role);
  }

  /** Whether a name beside the noun is that of the body, whatever the tagger says. */
  private static boolean hasName(Nouns.Body body) {
    return body.type() == MentionType.MEDIUM
        || body.type() == MentionType.OFFICE
        || body.type() == MentionType.ORGANIZATION;
  }

  private Mention person(Phrase phrase, int begin, int end) {
    int last = begin - 1;
    while (last > phrase.first() && TITLES.contains(phrase.sentence().token(last).text())) {
      last--;
    }
    Optional<Nouns.Role> role =
        last < 0
            ? Optional.empty()
            : nouns.roles.endingAt(phrase.sentence(), last).map(PhraseTable.Match::value);
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        Form.NAME,
        MentionType.PERSON,
        phrase.words(begin, end),
        nationalities.country(phrase, begin, end),
        role.flatMap(Nouns.Role::sector),
        role.map(Nouns.Role::name),
        role.map(Nouns.Role::isPublic));
  }

  private Mention bodyOrPlace(Phrase phrase, int begin, int end, Optional<Nouns.Body> body) {
    MentionType type =
        phrase.head().name() == NameTag.LOCATION
            ? MentionType.PLACE
            : body.map(Nouns.Body::type)
                .filter(b -> b != MentionType.GROUP && b != MentionType.DOCUMENT)
                .orElse(MentionType.ORGANIZATION);
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        Form.NAME,
        type,
        phrase.words(begin, end),
        nationalities
            .country(phrase, begin, end)
            .or(() -> type == MentionType.PLACE ? Optional.empty() : ownCountry(phrase)),
        body.flatMap(Nouns.Body::sector),
        Optional.empty(),
        Optional.empty());
  }

  /** "U.S. Fish and Wildlife Service", "Turkish Airlines". */
  private Optional<String> ownCountry(Phrase phrase) {
    int head = phrase.head().index();
    return nationalities.country(phrase, head, head + 1);
  }
}
