package org.hearsay.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Lexicon;

/**
 * The types that a line may name: the sixteen, and a user's own ({@code types.tsv}), each a kind of
 * one of them.
 */
final class Kinds {
  /**
   * A type as a line names it.
   *
   * @param subtype the name of a user's own
   */
  record Kind(EventType type, Optional<String> subtype) {}

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*");

  private final Map<String, Kind> all = new HashMap<>();

  /**
   * @param own lines of a user's {@code types.tsv}: name, parent, description
   */
  Kinds(List<Lexicon.Row> own) {
    for (EventType type : EventType.values()) {
      all.put(type.name(), new Kind(type, Optional.empty()));
    }
    for (Lexicon.Row row : own) {
      String name = row.fields().get(0);
      if (!NAME.matcher(name).matches()) {
        throw row.error(
            "expected upper-case words with - or _ between them, found \"" + name + "\"");
      }
      EventType parent = row.constant(1, EventType.class);
      if (all.putIfAbsent(name, new Kind(parent, Optional.of(name))) != null) {
        throw row.error("expected a name that is not taken, found \"" + name + "\"");
      }
    }
  }

  /** The type that a field names, in any case. */
  Kind of(Lexicon.Row row, int field) {
    String name = row.fields().get(field);
    return Optional.ofNullable(all.get(name.toUpperCase(Locale.ROOT)))
        .orElseThrow(
            () ->
                row.error(
                    "expected one of "
                        + Arrays.toString(EventType.values())
                        + " or a name of types.tsv, found \""
                        + name
                        + "\""));
  }
}
