package org.hearsay.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Token;

/** Reads people by their role or office, and bodies by the noun for them. */
final class Offices {
  /** Sectors of nouns that may belong to any body: officials, members, experts. */
  private static final Set<Sector> VAGUE =
      EnumSet.of(
          Sector.OTH, Sector.GOV, Sector.NGO, Sector.SOC, Sector.EDU, Sector.PTY, Sector.CRM);

  private final Nouns nouns = Nouns.standard();
  private final Nationalities nationalities = new Nationalities();

  Optional<Mention> nominal(Phrase phrase) {
    Optional<PhraseTable.Match<Nouns.Body>> body = phrase.covering(nouns.bodies);
    Optional<PhraseTable.Match<Nouns.Role>> role = phrase.covering(nouns.roles);
    int bodyWords = body.map(m -> m.end() - m.begin()).orElse(0);
    int roleWords = role.map(m -> m.end() - m.begin()).orElse(0);
    boolean plural = isPlural(phrase);
    // The table of groups has plurals; that of roles only singulars.
    if (roleWords > 0 && (plural ? roleWords > bodyWords : roleWords >= bodyWords)) {
      return role.map(m -> holder(phrase, m.value()));
    }
    return body.map(m -> body(phrase, m.value()));
  }

  private static boolean isPlural(Phrase phrase) {
    return phrase.head().has("Number=Plur");
  }

  private Mention holder(Phrase phrase, Nouns.Role role) {
    boolean plural = isPlural(phrase);
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        Form.NOMINAL,
        plural ? MentionType.GROUP : MentionType.PERSON,
        role.name(),
        country(phrase),
        sector(phrase, role.sector()),
        plural ? Optional.empty() : Optional.of(role.name()),
        Optional.of(role.isPublic()));
  }

  private Mention body(Phrase phrase, Nouns.Body body) {
    boolean named = body.type() == MentionType.OFFICE || phrase.form() == Form.NAME;
    return new Mention(
        phrase.sentence(),
        phrase.head(),
        phrase.span(),
        phrase.form(),
        body.type(),
        named ? phrase.bare() : body.name(),
        country(phrase),
        sector(phrase, body.sector()),
        Optional.empty(),
        Optional.of(body.isPublic()));
  }

  private Optional<String> country(Phrase phrase) {
    int head = phrase.head().index();
    return nationalities
        .country(phrase, head, head + 1)
        .or(() -> organization(phrase).flatMap(Nouns.Organization::country));
  }

  /** "DEA officials": a noun that does not tell takes the sector of its organization. */
  private Optional<Sector> sector(Phrase phrase, Optional<Sector> noun) {
    boolean tells = noun.isPresent() && !VAGUE.contains(noun.get());
    return tells ? noun : organization(phrase).flatMap(Nouns.Organization::sector).or(() -> noun);
  }

  /** Whose a thing is: "a police helicopter", "the UN report". */
  Optional<Sector> owner(Phrase phrase) {
    Optional<Sector> body =
        phrase.sentence().children(phrase.head()).stream()
            .filter(t -> t.is("compound") || t.is("amod") || t.is("nmod:poss"))
            .filter(t -> !t.upos().equals("PROPN"))
            .flatMap(t -> nouns.bodies.endingAt(phrase.sentence(), t.index()).stream())
            .flatMap(b -> b.value().sector().stream())
            .findFirst();
    return body.or(() -> organization(phrase).flatMap(Nouns.Organization::sector));
  }

  /** A known organization among the words beside the head. */
  private Optional<Nouns.Organization> organization(Phrase phrase) {
    for (Token t : phrase.sentence().within(phrase.span())) {
      if (t.index() != phrase.head().index() && t.upos().equals("PROPN")) {
        Optional<PhraseTable.Match<Nouns.Organization>> match =
            nouns.organizations.startingAt(phrase.sentence(), t.index());
        if (match.isPresent() && !covers(match.get(), phrase.head())) {
          return match.map(PhraseTable.Match::value);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean covers(PhraseTable.Match<?> match, Token head) {
    return match.begin() <= head.index() && head.index() < match.end();
  }
}
