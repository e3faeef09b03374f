package org.hearsay.archive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.archive.happening.Party;
import org.hearsay.archive.happening.Telling;

/**
 * What a happening is called: actors, type, recipients. Whom only an accuser names is not called
 * the doer by it; where there are accusers only, it begins with {@code accusation:}.
 */
final class Label {
  /** So many names a side; more are no title any more. */
  private static final int NAMES = 2;

  private static final String ACCUSATION = "accusation: ";

  private Label() {}

  /** By the names that are usual in tellings of its type, else by the words of the fullest. */
  static String of(List<Telling> all, String type) {
    List<Telling> told = all.stream().filter(t -> t.type().equals(type)).toList();
    List<Telling> vouched = told.stream().filter(Predicate.not(Telling::isAccusation)).toList();
    return vouched.isEmpty() ? ACCUSATION + words(told, type) : words(vouched, type);
  }

  private static String words(List<Telling> typed, String type) {
    Telling fullest = fullest(typed);
    String actors = side(typed, fullest, Telling::actors, Set.of());
    String recipients =
        side(typed, fullest, Telling::recipients, Set.copyOf(List.of(actors.split(", ", -1))));
    return Stream.of(actors, type, recipients)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" → "));
  }

  private static Telling fullest(List<Telling> typed) {
    return typed.stream()
        .max(
            Comparator.comparingInt(
                    (Telling t) ->
                        (t.actors().isEmpty() ? 0 : 1) + (t.recipients().isEmpty() ? 0 : 1))
                .thenComparingDouble(Telling::confidence))
        .orElseThrow();
  }

  /**
   * The names that a third of the tellings have, else the fullest one's words.
   *
   * @param taken who stands on the other side already
   */
  private static String side(
      List<Telling> typed,
      Telling fullest,
      Function<Telling, List<Party>> side,
      Set<String> taken) {
    long told = typed.stream().filter(t -> !side.apply(t).isEmpty()).count();
    Map<String, Long> named =
        typed.stream()
            .flatMap(t -> names(side.apply(t)).stream())
            .filter(Predicate.not(taken::contains))
            .collect(Collectors.groupingBy(n -> n, LinkedHashMap::new, Collectors.counting()));
    List<String> usual =
        named.entrySet().stream()
            .filter(e -> 3 * e.getValue() >= told)
            .sorted(Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue()))
            .map(Map.Entry::getKey)
            .limit(NAMES)
            .toList();
    Stream<String> shown =
        usual.isEmpty()
            ? side.apply(fullest).stream().map(Party::label).distinct()
            : usual.stream();
    return shown.filter(Predicate.not(taken::contains)).collect(Collectors.joining(", "));
  }

  /** Each once a telling, however often it says it. */
  private static Set<String> names(List<Party> parties) {
    Set<String> names = new TreeSet<>();
    parties.stream().map(Party::name).flatMap(Optional::stream).forEach(names::add);
    return names;
  }
}
