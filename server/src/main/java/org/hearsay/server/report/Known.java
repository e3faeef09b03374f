package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.archive.record.CodedRecord;
import org.hearsay.archive.record.CodedRecord.Entity;
import org.hearsay.archive.record.CodedRecord.Mention;
import org.hearsay.archive.record.CodedRecord.Toponym;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.Voices;

/**
 * Who or what a report names that is public, or where.
 *
 * @param facts such as {@code person, IRN, president}
 * @param link what else the archive has of it
 */
public record Known(String name, String facts, Optional<String> link) {
  private static final Set<String> TYPES = Set.of("person", "organization", "office", "country");

  /** Persons in public roles, organizations, offices and states; of private persons nothing. */
  static List<Known> actors(CodedRecord record, Voices voices, Places places) {
    List<Known> all = new ArrayList<>();
    for (Entity entity : record.entities().values()) {
      Mention mention = new Mention(0, 0, entity.name(), List.of(entity.id()));
      boolean shown =
          entity.isLinkable()
              && TYPES.contains(entity.type())
              && isName(entity.name())
              && voices.actors(List.of(mention)).stream().noneMatch(Actor::isPrivate);
      if (shown) {
        List<String> facts = new ArrayList<>(List.of(entity.type()));
        entity.country().ifPresent(facts::add);
        facts.addAll(entity.roles());
        all.add(new Known(entity.name(), String.join(", ", facts), places.actor(entity.name())));
      }
    }
    return all;
  }

  /** Places, each once, no finer than the text has them. */
  static List<Known> places(CodedRecord record) {
    Map<String, Known> all = new LinkedHashMap<>();
    for (Toponym place : record.places().values()) {
      boolean located = place.country().isPresent() || place.latitude().isPresent();
      List<String> facts = new ArrayList<>();
      facts.add(located ? place.precision() : "not found on the map");
      place.country().filter(c -> located).ifPresent(facts::add);
      Known known = new Known(place.name(), String.join(", ", facts), Optional.empty());
      all.putIfAbsent(known.name() + known.facts(), known);
    }
    return List.copyOf(all.values());
  }

  private static boolean isName(String name) {
    return !name.isBlank() && !Character.isLowerCase(name.codePointAt(0));
  }
}
