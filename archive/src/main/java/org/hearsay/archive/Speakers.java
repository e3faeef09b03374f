package org.hearsay.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.archive.actor.ActorTable;
import org.hearsay.archive.actor.ActorTable.Named;
import org.hearsay.archive.store.Database;
import org.hearsay.archive.word.Words;

/** Finds who is public. */
final class Speakers {
  /** The usual spelling, type and country are those of so many mentions, the latest. */
  private static final int LATEST = 200;

  private final Database database;
  private final ActorTable actors;

  Speakers(Database database) {
    this.database = database;
    this.actors = new ActorTable(database);
  }

  Optional<Actor> actor(String name) {
    String key = Words.key(name);
    return actors.named(key).stream()
        .max(
            Comparator.comparing((Named n) -> n.key().equals(key))
                .thenComparing(Named::reports)
                .thenComparing(Named::key))
        .map(this::actor);
  }

  List<Actor> actors(String beginning, int most) {
    String key = Words.key(beginning);
    return key.isEmpty()
        ? List.of()
        : actors.beginning(key, most).stream().map(this::actor).toList();
  }

  private record Mention(String name, String type, Optional<String> country) {}

  private Actor actor(Named named) {
    List<Mention> mentions =
        database.all(
            "SELECT name, type, country FROM entity WHERE key = ? ORDER BY report DESC LIMIT ?",
            r -> new Mention(r.getString(1), r.getString(2), Optional.ofNullable(r.getString(3))),
            named.key(),
            LATEST);
    List<String> spellings = usual(mentions, m -> Optional.of(m.name));
    return new Actor(
        spellings.get(0),
        usual(mentions, m -> Optional.of(m.type)).get(0),
        usual(mentions, Mention::country).stream().findFirst(),
        named.reports(),
        named.statements(),
        spellings);
  }

  /** What mentions have, the most usual first. */
  private static List<String> usual(
      List<Mention> mentions, Function<Mention, Optional<String>> what) {
    Map<String, Long> counts =
        mentions.stream()
            .flatMap(m -> what.apply(m).stream())
            .collect(Collectors.groupingBy(v -> v, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
