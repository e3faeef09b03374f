package org.hearsay.event;

/** The event types of PLOVER; {@link Ontology} has their modes, quad classes and scores. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** Whether both parties do it, so that either may stand first. */
  public boolean isMutual() {
    return switch (this) {
      case AGREE, CONSULT, COOPERATE -> true;
      case SUPPORT,
          CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  public boolean isHostile() {
    return switch (this) {
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN ->
          false;
    };
  }
}
