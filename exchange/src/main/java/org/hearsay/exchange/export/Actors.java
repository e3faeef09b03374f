package org.hearsay.exchange.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.word.Words;

/** Whom the mentions of one report stand for; names of private persons are kept back. */
final class Actors {
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?:The|A|An|His|Her|Their|Its|Our|Some|Two|Three) ");

  private final CodedRecord record;
  private final Set<String> privateNames = new HashSet<>();
  private final Set<String> privateWords = new HashSet<>();

  Actors(CodedRecord record) {
    this.record = record;
    for (Entity entity : record.entities().values()) {
      if (!entity.isLinkable() && isName(entity.name())) {
        privateNames.add(entity.name());
        words(entity.name()).filter(Actors::isName).forEach(privateWords::add);
      }
    }
  }

  /** One for each entity that a mention stands for. */
  List<Actor> of(List<Mention> mentions) {
    List<Actor> all = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Entity> entities =
          mention.entities().stream().map(record.entities()::get).filter(Objects::nonNull).toList();
      if (entities.isEmpty()) {
        all.add(actor(mention, Optional.empty()));
      }
      entities.forEach(e -> all.add(actor(mention, Optional.of(e))));
    }
    return all;
  }

  private Actor actor(Mention mention, Optional<Entity> entity) {
    Optional<String> name = entity.map(Entity::name).filter(n -> !n.isBlank());
    // A public name may share a word with a private one; other words, as "the widow of Moss", not.
    boolean named = entity.filter(e -> e.isLinkable() && isName(e.name())).isPresent();
    boolean hidden =
        namesPrivate(mention.text(), named) || name.filter(n -> namesPrivate(n, named)).isPresent();
    return new Actor(
        mention.begin(),
        mention.end(),
        hidden ? Actor.PRIVATE : mention.text(),
        name.filter(n -> !hidden),
        entity.map(Entity::type).orElse("other"),
        entity.flatMap(Entity::country),
        entity.map(Entity::sectors).orElse(List.of()),
        hidden ? List.of() : entity.map(Entity::roles).orElse(List.of()),
        entity.flatMap(Entity::isPublic));
  }

  private boolean namesPrivate(String text, boolean named) {
    return privateNames.stream().anyMatch(text::contains)
        || !named && words(text).anyMatch(privateWords::contains);
  }

  private static Stream<String> words(String text) {
    return Words.of(text).stream()
        .filter(w -> w.isContent() && !w.isNumber())
        .map(w -> text.substring(w.span().begin(), w.span().end()))
        .filter(w -> w.length() > 2);
  }

  /** Whether it is a name and not the words for somebody: "a fisherman", "The man". */
  private static boolean isName(String name) {
    return !name.isBlank()
        && !Character.isLowerCase(name.codePointAt(0))
        && !DESCRIPTION.matcher(name).lookingAt();
  }
}
