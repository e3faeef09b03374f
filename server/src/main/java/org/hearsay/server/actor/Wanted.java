package org.hearsay.server.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.archive.StatementFilter;
import org.hearsay.server.http.ProblemException;
import org.hearsay.server.http.Query;
import org.hearsay.server.page.Address;

/**
 * Whom a reader looks for, and which of the statements.
 *
 * @param address of the page with all that is set, without the place in the list
 * @param after where the list goes on, as {@link StatementFilter} has it
 */
public record Wanted(Address address, Optional<String> after) {
  static final String PATH = "/actors";

  /**
   * Reads the parameters.
   *
   * @throws ProblemException if one of them is wrong
   */
  static Wanted of(Query query) {
    Map<String, String> set = new LinkedHashMap<>();
    query.text("name").ifPresent(v -> set.put("name", v));
    query.text("words").ifPresent(v -> set.put("words", v));
    query.day("since").ifPresent(v -> set.put("since", v));
    query.day("until").ifPresent(v -> set.put("until", v));
    return new Wanted(new Address(PATH, set), query.text("after"));
  }

  /** What is set for a field of the form; else empty. */
  public String value(String name) {
    return address.parameters().getOrDefault(name, "");
  }

  public Optional<String> name() {
    return set("name");
  }

  private Optional<String> set(String name) {
    return Optional.ofNullable(address.parameters().get(name));
  }

  /** For the archive, of an actor's full name. */
  StatementFilter toArchive(String name, int most) {
    return new StatementFilter(name, set("since"), set("until"), set("words"), after, most);
  }

  /** Whether some statements only are wanted. */
  public boolean isNarrowed() {
    return address.parameters().keySet().stream().anyMatch(p -> !p.equals("name"));
  }
}
