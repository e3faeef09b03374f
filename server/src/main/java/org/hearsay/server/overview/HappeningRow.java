package org.hearsay.server.overview;

import java.util.Optional;
import org.hearsay.archive.Happening;
import org.hearsay.server.page.Links;
import org.hearsay.server.page.Say;

/**
 * A happening as lists show it: what reports tell, never that it is so.
 *
 * @param when in words; empty where no day is known
 * @param where in words; empty where no place is known
 * @param status in words; empty for what is told as having taken place
 * @param denying of the origins
 */
public record HappeningRow(
    String href,
    String what,
    String type,
    String when,
    String where,
    Optional<String> status,
    int articles,
    int uniqueTexts,
    int outlets,
    int origins,
    int denying) {

  public static HappeningRow of(Happening h) {
    return new HappeningRow(
        Links.happening(h.id()),
        h.label(),
        h.type(),
        when(h),
        Nations.where(h.place(), h.country()),
        status(h.status()),
        h.articles(),
        h.uniqueTexts(),
        h.outlets(),
        h.origins(),
        h.denying());
  }

  private static String when(Happening h) {
    return h.since()
        .map(s -> Say.days(h.until().filter(u -> !u.equals(s)).map(u -> s + "/" + u).orElse(s)))
        .orElse("");
  }

  private static Optional<String> status(String status) {
    return switch (status) {
      case "actual" -> Optional.empty();
      case "historical" -> Optional.of("background from an earlier time");
      case "future" -> Optional.of("still to come");
      case "negated" -> Optional.of("told as not having happened");
      default -> Optional.of(status);
    };
  }

  /** {@code 1 of them denies it}; empty where none does. */
  public String denials() {
    return denying == 0 ? "" : denying + (denying == 1 ? " denies" : " deny");
  }

  /** {@code at least 3 origins}. */
  public String least() {
    return "at least " + Say.count(origins, "origin");
  }
}
