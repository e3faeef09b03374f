package org.hearsay.cli.wording;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.report.Report;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * Names those who act. A person who is not known to hold a public role is not listed by name; that
 * also holds for a name inside other words ("the widow of Jo Moss").
 */
final class Parties {
  static final String PRIVATE = "(private person)";
  static final String UNCLEAR = "(unclear)";

  private final Report report;
  private final Entities entities;

  Parties(Report report, Entities entities) {
    this.report = report;
    this.entities = entities;
  }

  /** The name of one who acts or is acted upon. */
  String party(Mention mention) {
    if (isPrivate(mention)) {
      return PRIVATE;
    }
    return name(mention).orElse(UNCLEAR);
  }

  /** The fullest name or description; empty for a pronoun that refers to nothing. */
  Optional<String> name(Mention mention) {
    Entity entity = entities.entity(mention);
    if (isNamed(entity)) {
      return Optional.of(Printable.line(entity.name()));
    }
    if (mention.form() != Mention.Form.PRONOUN) {
      return Optional.of(words(mention));
    }
    return entity.mentions().stream()
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .findFirst()
        .map(this::words);
  }

  private boolean isPrivate(Mention mention) {
    Entity entity = entities.entity(mention);
    if (isPrivatePerson(entity) && isNamed(entity)) {
      return true;
    }
    return switch (mention.type()) {
      case COUNTRY, PLACE, ORGANIZATION, MEDIUM -> false;
      case PERSON, GROUP, OFFICE, DOCUMENT, OTHER ->
          mention.sentence().within(mention.span()).stream()
              .filter(t -> t.name() == NameTag.PERSON)
              .anyMatch(t -> isPrivateName(mention, t, entity));
    };
  }

  /** Whether a word of a person's name, inside {@code mention}, belongs to nobody public. */
  private boolean isPrivateName(Mention mention, Token word, Entity owner) {
    Optional<Entity> named =
        mention.sentence().within(mention.span()).stream()
            .filter(t -> t.name() == NameTag.PERSON && Math.abs(t.index() - word.index()) < 4)
            .flatMap(t -> entities.entity(mention.sentence(), t).stream())
            .filter(e -> e.type() == MentionType.PERSON)
            .findFirst();
    return !named.orElse(owner).isPublic().orElse(false);
  }

  private static boolean isPrivatePerson(Entity entity) {
    return entity.type() == MentionType.PERSON && !entity.isPublic().orElse(false);
  }

  /** Whether a mention stands for itself: neither a name nor a pronoun. */
  boolean isDescription(Mention mention) {
    return mention.form() != Mention.Form.PRONOUN && !isNamed(entities.entity(mention));
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
  }

  /** The words of a mention as they stand inside a sentence: "the army". */
  String words(Mention mention) {
    return words(mention, mention.span());
  }

  /** As {@link #words(Mention)}, but of {@code span}, which begins in its sentence. */
  String words(Mention mention, Span span) {
    String words = Printable.line(span.in(report.text()));
    boolean common =
        mention.sentence().within(span).stream()
            .findFirst()
            .map(t -> !t.upos().equals("PROPN") && !t.text().equals("I"))
            .orElse(false);
    // "The army", but neither "US" nor "QUESTION".
    boolean capital = words.length() < 2 || !Character.isUpperCase(words.charAt(1));
    return common && capital && !words.isEmpty()
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
