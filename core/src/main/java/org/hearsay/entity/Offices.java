package org.hearsay.entity;

import java.util.Optional;
import org.hearsay.entity.Mention.Form;
import org.hearsay.syntax.PhraseTable;

/** Reads people by their role or office, and bodies by the noun for them. */
final class Offices {
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
        role.sector(),
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
        body.sector(),
        Optional.empty(),
        Optional.of(body.isPublic()));
  }

  private Optional<String> country(Phrase phrase) {
    int head = phrase.head().index();
    return nationalities.country(phrase, head, head + 1);
  }
}
