package org.hearsay.entity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who the named persons of a report are. What the report says goes first: a country or a
 * private role that it gives rules out what does not fit. A surname alone, or a lesser office,
 * counts only where the report names the office's country or gives the role. Where several people
 * fit, only what holds of them all is said.
 */
final class Identities {
  private final Officeholders known;
  private final Optional<LocalDate> day;
  private final Set<String> countries;

  /**
   * @param day of publication; where it is not known, any time fits
   * @param countries that the report names, ISO 3166-1 alpha-3
   */
  Identities(Officeholders known, Optional<LocalDate> day, Set<String> countries) {
    this.known = known;
    this.day = day;
    this.countries = Set.copyOf(countries);
  }

  Optional<Identity> of(Cluster person) {
    if (!person.is(MentionType.PERSON) || isPrivate(person)) {
      return Optional.empty();
    }
    List<String> words = Names.words(person.fullName());
    String name = String.join(" ", words);
    boolean full = words.size() > 1;
    List<Office> fitting =
        known.named(name).stream()
            .filter(
                o ->
                    fits(o, person.country()) && (isExpected(o, full) || full && isTold(o, person)))
            .toList();
    List<Office> now = fitting.stream().filter(this::isHeld).toList();
    // Somebody in office now is rather meant than a namesake of other days.
    List<Office> likely = now.isEmpty() ? fitting : now;
    List<Office> meant =
        isOfOne(likely) ? likely : likely.stream().filter(o -> isTold(o, person)).toList();
    return isOfOne(meant)
        ? Optional.of(identity(meant, meant.stream().filter(this::isHeld).toList()))
        : Optional.empty();
  }

  private static boolean isPrivate(Cluster person) {
    List<Boolean> told = person.mentions().stream().flatMap(m -> m.isPublic().stream()).toList();
    return !told.isEmpty() && !told.contains(true);
  }

  private static boolean fits(Office office, Optional<String> stated) {
    return stated.isEmpty() || office.country().isEmpty() || office.country().equals(stated);
  }

  private boolean isExpected(Office office, boolean full) {
    return office.isHead() && (full || office.country().isPresent())
        || office.country().map(countries::contains).orElse(full);
  }

  /** Whether the report gives the person that role, now or in former times. */
  private static boolean isTold(Office office, Cluster person) {
    return person.roles().stream()
        .anyMatch(r -> r.equals(office.role()) || r.endsWith(" " + office.role()));
  }

  private boolean isHeld(Office office) {
    return day.map(office::isHeldOn).orElse(true);
  }

  /** Whether the offices are one person's, or all of one country. */
  private static boolean isOfOne(List<Office> offices) {
    return !offices.isEmpty()
        && (offices.stream().map(Office::holder).distinct().count() == 1
            || offices.stream().map(Office::country).distinct().count() == 1);
  }

  private static Identity identity(List<Office> meant, List<Office> now) {
    Set<Optional<String>> countries =
        meant.stream().map(Office::country).collect(Collectors.toSet());
    Optional<String> country =
        countries.size() == 1 ? countries.iterator().next() : Optional.empty();
    Set<Sector> sectors =
        now.stream().map(Office::sector).collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> roles = now.stream().map(Office::role).distinct().toList();
    Office first = meant.get(0);
    boolean one = meant.stream().map(Office::holder).distinct().count() == 1;
    return new Identity(
        one ? Optional.of(first.holder()) : Optional.empty(),
        country,
        sectors,
        roles,
        first.basis() + ": " + first.holder() + ", " + first.term());
  }
}
