package org.hearsay.knowledge;

import org.hearsay.coding.Knowledge;

/** All that comes with Hearsay, for a {@link org.hearsay.coding.Coder}. */
public final class KnowledgeBase {
  private KnowledgeBase() {}

  /** Places of the world and people in office. */
  public static Knowledge embedded() {
    return new Knowledge(PlaceIndex.embedded(), OfficeholderTable.embedded());
  }
}
