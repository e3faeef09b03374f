package org.hearsay.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.syntax.PhraseTable;
import org.hearsay.syntax.Token;
import org.hearsay.text.Lexicon;

/** Nouns that stand for people and bodies: roles, groups, known organizations. */
final class Nouns {
  /** A noun that names one person by office or role. */
  record Role(String name, Optional<Sector> sector, boolean office, boolean isPublic) {}

  /** A noun for a group, an institution, a medium or a document. */
  record Body(String name, MentionType type, Optional<Sector> sector, boolean isPublic) {}

  /** An organization known by its proper name. */
  record Organization(
      String name, MentionType type, Optional<Sector> sector, Optional<String> country) {}

  private static final Nouns STANDARD = new Nouns();

  final PhraseTable<Role> roles;
  final PhraseTable<Body> bodies;
  final PhraseTable<Organization> organizations;

  private Nouns() {
    Map<String, Role> role = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read(Nouns.class, "roles.tsv", 4)) {
      boolean office = row.text(2).equals("office");
      if (!office && !row.text(2).equals("role")) {
        throw row.error("expected office or role, found \"" + row.text(2) + "\"");
      }
      role.put(row.text(0), new Role(row.text(0), sector(row, 1), office, row.yes(3)));
    }
    roles = new PhraseTable<>(role, Nouns::singular);
    Map<String, Body> body = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read(Nouns.class, "groups.tsv", 4)) {
      body.put(
          row.text(0),
          new Body(row.text(0), row.constant(1, MentionType.class), sector(row, 2), row.yes(3)));
    }
    bodies = new PhraseTable<>(body, t -> t.text().toLowerCase(Locale.ROOT));
    Map<String, Organization> organization = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Nouns.class, "organizations.tsv", 6)) {
      Optional<String> country = Optional.of(row.text(4)).filter(c -> !c.isEmpty());
      Organization o =
          new Organization(
              row.text(0), row.constant(2, MentionType.class), sector(row, 3), country);
      row.yes(5);
      organization.put(row.text(0), o);
      row.list(1).forEach(n -> organization.putIfAbsent(n, o));
    }
    organizations = new PhraseTable<>(organization, Token::text);
  }

  private static Optional<Sector> sector(Lexicon.Row row, int field) {
    return row.text(field).isEmpty()
        ? Optional.empty()
        : Optional.of(row.constant(field, Sector.class));
  }

  /** Lower case; the last word of a role may stand in the plural ("two ministers"). */
  private static String singular(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.has("Number=Plur") && token.upos().equals("NOUN")
        ? lemma
        : token.text().toLowerCase(Locale.ROOT);
  }

  static Nouns standard() {
    return STANDARD;
  }
}
