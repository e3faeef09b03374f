package org.hearsay.event;

import java.util.Optional;

/** The mode of an act of words, from the act that it is about. */
final class Modes {
  private Modes() {}

  static Optional<String> of(EventType outer, Reading inner) {
    return switch (outer) {
      case REQUEST, REJECT -> Optional.ofNullable(wanted(inner));
      case THREATEN -> Optional.ofNullable(threatened(inner));
      case ACCUSE -> Optional.of(inner.type().isHostile() ? "allege" : "disapprove");
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          Optional.empty();
    };
  }

  private static @org.jspecify.annotations.Nullable String wanted(Reading inner) {
    return switch (inner.type()) {
      case CONSULT -> "meet";
      case AID, COOPERATE, SUPPORT -> "assist";
      case RETREAT, CONCEDE -> "yield";
      case AGREE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          null;
    };
  }

  private static @org.jspecify.annotations.Nullable String threatened(Reading inner) {
    String mode = inner.mode().orElse("");
    return switch (inner.type()) {
      case ASSAULT, MOBILIZE -> "violence";
      case COERCE ->
          mode.equals("arrest") ? "arrest" : mode.equals("deport") ? "expel" : "restrict";
      case SANCTION -> mode.equals("expel") ? "expel" : "restrict";
      case PROTEST -> "restrict";
      case REJECT -> "relations";
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, THREATEN ->
          null;
    };
  }
}
