package org.hearsay.coding;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;

/** Entities in the schema, and the references to them. */
final class EntityFields {
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparing((String id) -> id.length()).thenComparing(id -> id);

  private final JsonFields json;
  private final Entities entities;

  EntityFields(JsonFields json, Entities entities) {
    this.json = json;
    this.entities = entities;
  }

  void write(Entity e) throws IOException {
    json.text("id", e.id());
    json.text("name", e.name());
    json.text("type", type(e.type()));
    json.array("mentions", e.mentions(), m -> json.span(m.span()));
    json.text("country", e.country());
    json.strings("sectors", e.sectors().stream().sorted().map(Enum::name).toList());
    json.strings("roles", e.roles());
    json.absent("wikidata");
    json.flag("public", e.type() == MentionType.PERSON ? e.isPublic() : Optional.empty());
    json.confidence(e.confidence());
  }

  /** The schema has fewer types than there are mentions. */
  private static String type(MentionType type) {
    return switch (type) {
      case PERSON, ORGANIZATION, COUNTRY, PLACE, GROUP, OFFICE, OTHER -> JsonFields.lower(type);
      case MEDIUM -> "organization";
      case DOCUMENT -> "other";
    };
  }

  /** The ids of the entities that the mentions stand for, each once, in the order of numbers. */
  void references(List<Mention> mentions) throws IOException {
    json.strings(
        "entities",
        mentions.stream().map(m -> entities.entity(m).id()).distinct().sorted(BY_NUMBER).toList());
  }
}
