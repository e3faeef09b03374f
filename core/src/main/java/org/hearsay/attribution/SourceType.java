package org.hearsay.attribution;

/** What kind of source it is; DESIGN.md defines each. */
public enum SourceType {
  PERSON,
  ORGANIZATION,
  OFFICE,
  GROUP,
  MEDIUM,
  DOCUMENT,
  UNNAMED,
  IMPERSONAL
}
