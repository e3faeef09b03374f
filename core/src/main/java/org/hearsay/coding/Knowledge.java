package org.hearsay.coding;

import org.hearsay.entity.Officeholders;
import org.hearsay.place.Gazetteer;

/** What is known beside a report: where places are, and who held which office. */
public record Knowledge(Gazetteer gazetteer, Officeholders officeholders) {
  /** Nothing but what is in the tables of {@code entity}. */
  public static final Knowledge NONE = new Knowledge(Gazetteer.none(), Officeholders.none());
}
