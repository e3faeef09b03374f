package org.hearsay.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.event.EventType;
import org.hearsay.exchange.export.Actor;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.text.Lexicon;

/**
 * A code of CAMEO.
 *
 * @param code three digits, of which two are the root
 * @param goldstein score of the root
 */
record Cameo(String code, String label, double goldstein) {
  private static final Map<String, Cameo> CODES =
      Lexicon.read(Cameo.class, "cameo.tsv", 3).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text(0), row -> new Cameo(row.text(0), row.text(1), row.number(2))));

  private static final Map<String, Cameo> EVENTS = events();
  private static final Map<String, String> SECTORS =
      Lexicon.read(Cameo.class, "sectors.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.text(0), row -> row.text(1)));

  private static Map<String, Cameo> events() {
    Map<String, Cameo> all = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Cameo.class, "plover-cameo.tsv", 3)) {
      EventType type = row.constant(0, EventType.class);
      Cameo code = CODES.get(row.text(2));
      if (code == null) {
        throw row.error("expected a code of cameo.tsv, found \"" + row.text(2) + "\"");
      }
      all.put(key(type, row.text(1)), code);
    }
    return Map.copyOf(all);
  }

  private static String key(EventType type, String mode) {
    return type + " " + mode;
  }

  /** The code of the first mode that has one, else of the type. */
  static Cameo of(EventRecord event) {
    return event.modes().stream()
        .flatMap(m -> Optional.ofNullable(EVENTS.get(key(event.type(), m))).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(EVENTS.get(key(event.type(), ""))))
        .orElseThrow(() -> new IllegalStateException("plover-cameo.tsv: no " + event.type()));
  }

  String root() {
    return code.substring(0, 2);
  }

  /** GDELT's: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material. */
  int quadClass() {
    int root = Integer.parseInt(root());
    if (root <= 5) {
      return 1;
    }
    if (root <= 8) {
      return 2;
    }
    return root <= 13 ? 3 : 4;
  }

  /** The role codes of an actor, three at most, as GDELT has room for. */
  static List<String> roles(Actor actor) {
    List<String> roles = new ArrayList<>();
    for (String sector : actor.sectors()) {
      String role = SECTORS.getOrDefault(sector, "");
      if (!role.isEmpty() && !roles.contains(role) && roles.size() < 3) {
        roles.add(role);
      }
    }
    return roles;
  }
}
