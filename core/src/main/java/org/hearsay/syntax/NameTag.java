package org.hearsay.syntax;

/** Whether a word is part of a name, and of what. */
public enum NameTag {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION
}
