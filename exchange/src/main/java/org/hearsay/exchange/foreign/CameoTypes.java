package org.hearsay.exchange.foreign;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.event.EventType;
import org.hearsay.text.Lexicon;

/** Which type of PLOVER a code of CAMEO became. */
final class CameoTypes {
  private static final Map<String, Optional<EventType>> TYPES =
      Lexicon.read(CameoTypes.class, "cameo-plover.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.text(0),
                  row ->
                      row.text(1).isEmpty()
                          ? Optional.empty()
                          : Optional.of(row.constant(1, EventType.class))));

  private CameoTypes() {}

  /** Whether it is a code of CAMEO at all. */
  static boolean isCode(String code) {
    return code.matches("\\d{2,4}") && TYPES.containsKey(code.substring(0, 2));
  }

  /** By the longest beginning that the table has; empty where PLOVER dropped it. */
  static Optional<EventType> of(String code) {
    for (int length = code.length(); length >= 2; length--) {
      Optional<EventType> type = TYPES.get(code.substring(0, length));
      if (type != null) {
        return type;
      }
    }
    return Optional.empty();
  }
}
