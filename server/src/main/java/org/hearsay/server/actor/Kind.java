package org.hearsay.server.actor;

import java.util.Optional;
import org.hearsay.archive.Actor;

/** What an actor is. Whoever is none of these has no page. */
enum Kind {
  PERSON("public person"),
  OFFICE("office"),
  ORGANIZATION("organization"),
  COUNTRY("state");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  static Optional<Kind> of(Actor actor) {
    return switch (actor.type()) {
      case "person" -> Optional.of(PERSON);
      case "office" -> Optional.of(OFFICE);
      case "organization" -> Optional.of(ORGANIZATION);
      case "country" -> Optional.of(COUNTRY);
      default -> Optional.empty();
    };
  }

  String words() {
    return words;
  }
}
