package org.hearsay.server.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Span;

/**
 * A stretch of the text over which the same marks lie.
 *
 * @param marks innermost first; of very many the innermost ones
 * @param references behind it
 */
public record Run(Span span, String text, List<Mark> marks, List<Reference> references) {
  public Run {
    marks = List.copyOf(marks);
    references = List.copyOf(references);
  }

  /** Whether nothing lies over it, and nothing in it can turn around what stands beside it. */
  public boolean isPlain() {
    return marks.isEmpty() && text.codePoints().noneMatch(Run::turns);
  }

  private static boolean turns(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }

  /** The records that it belongs to, innermost first, between spaces. */
  public String records() {
    return marks.stream().map(Mark::record).distinct().collect(Collectors.joining(" "));
  }

  /** Classes of the style sheet: the shape of each mark, and which of its ends are here. */
  public String classes() {
    Set<String> classes = new LinkedHashSet<>();
    Optional<Mark> content = marks.stream().filter(m -> m.kind().isContent()).findFirst();
    for (Mark mark : marks) {
      // Of contents within contents the innermost shows its line; the ends of all show.
      boolean shows = !mark.kind().isContent() || content.equals(Optional.of(mark));
      String shape = mark.kind().shape();
      if (shows) {
        classes.add("m-" + shape);
      }
      if (mark.span().begin() == span.begin()) {
        classes.add("b-" + shape);
      }
      if (mark.span().end() == span.end()) {
        classes.add("e-" + shape);
      }
    }
    return String.join(" ", classes);
  }
}
