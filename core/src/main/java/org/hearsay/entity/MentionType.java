package org.hearsay.entity;

/** What kind of thing a mention names. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  PLACE,
  /** Several people without a name: villagers, rebels. */
  GROUP,
  /** An institution that speaks as one: a ministry, a court, the Kremlin. */
  OFFICE,
  /** An agency, broadcaster or paper. */
  MEDIUM,
  DOCUMENT,
  OTHER
}
