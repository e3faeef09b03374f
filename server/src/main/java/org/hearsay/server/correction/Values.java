package org.hearsay.server.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.archive.record.Correction.Field;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;

/** What the fields of a record may be set to. */
final class Values {
  private Values() {}

  /** None where anything is allowed, or nothing is asked for. */
  static List<String> of(Field field) {
    return switch (field) {
      case TYPE -> Arrays.stream(EventType.values()).map(Enum::name).toList();
      case STATUS -> Arrays.stream(Event.Status.values()).map(Values::name).toList();
      case POLARITY -> List.of("positive", "negative");
      case SOURCE, REMOVE -> List.of();
    };
  }

  /** As it stands in the archive and on the command line. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
