package org.hearsay.syntax;

/** What the phrase that a word heads is about, as GUM has it (Zeldes 2017). */
public enum EntityType {
  NONE,
  ABSTRACT,
  ANIMAL,
  EVENT,
  OBJECT,
  ORGANIZATION,
  PERSON,
  PLACE,
  PLANT,
  SUBSTANCE,
  TIME
}
