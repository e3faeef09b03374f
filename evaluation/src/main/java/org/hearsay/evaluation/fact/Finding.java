package org.hearsay.evaluation.fact;

/**
 * Whether one fact was found.
 *
 * @param name the fact's id and what it is, such as {@code E1 CONSULT}
 * @param optional an optional fact is reported but not counted
 */
public record Finding(String name, boolean found, boolean optional) {

  /** {@code ok E1 CONSULT}; an optional fact stands in brackets. */
  @Override
  public String toString() {
    return (found ? "ok      " : "MISSING ") + (optional ? "(" + name + ")" : name);
  }
}
