package org.hearsay.archive;

/** Whether a report counts. */
public enum Standing {
  /** It does. */
  KEPT,
  /** Another version has taken its place. */
  REPLACED,
  /** It was withdrawn. */
  RETRACTED
}
