package org.hearsay.server.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/** Cuts a text where marks begin and end, so that what nests and crosses lies flat. */
final class Runs {
  /** Of so many marks over one word a reader tells none apart any more. */
  private static final int MOST = 8;

  private Runs() {}

  /**
   * The runs of a text, in order; together they are the text.
   *
   * @param marks each within the text and not empty
   * @param breaks where else to cut
   */
  static List<Run> of(
      String text, List<Mark> marks, List<Reference> references, Collection<Integer> breaks) {
    NavigableSet<Integer> cuts = new TreeSet<>(breaks);
    cuts.add(0);
    cuts.add(text.length());
    references.forEach(r -> cuts.add(r.at()));
    marks.forEach(m -> cuts.add(m.span().begin()));
    marks.forEach(m -> cuts.add(m.span().end()));
    Map<Integer, List<Mark>> opening = by(marks, m -> m.span().begin());
    Map<Integer, List<Mark>> closing = by(marks, m -> m.span().end());
    Map<Integer, List<Reference>> behind = by(references, Reference::at);
    NavigableSet<Mark> open = new TreeSet<>(Mark.INNERMOST);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        List<Mark> over = open.stream().limit(MOST).toList();
        List<Reference> ending = behind.getOrDefault(to, List.of());
        runs.add(new Run(new Span(from, to), text.substring(from, to), over, ending));
      }
      closing.getOrDefault(to, List.of()).forEach(open::remove);
      open.addAll(opening.getOrDefault(to, List.of()));
      from = to;
    }
    return runs;
  }

  private static <T> Map<Integer, List<T>> by(List<T> all, Function<T, Integer> place) {
    return all.stream().sorted(Comparator.comparing(place)).collect(Collectors.groupingBy(place));
  }
}
