package org.hearsay.knowledge.wikidata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of items: {@code Q42}, {@code http://www.wikidata.org/entity/Q42}. */
final class Items {
  private static final Pattern ITEM =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/|wd:)?Q([1-9]\\d{0,14})");

  private Items() {}

  /** The number of an item; nothing if it is the name of none. */
  static Optional<Long> number(String name) {
    Matcher item = ITEM.matcher(name);
    return item.matches() ? Optional.of(Long.parseLong(item.group(1))) : Optional.empty();
  }
}
