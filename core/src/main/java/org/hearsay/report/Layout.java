package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/**
 * Which stretches of a report's text are coded.
 *
 * @param title the headline, where it stands in the text
 * @param body the paragraphs, in order
 */
public record Layout(Optional<Span> title, List<Span> body) {
  public Layout {
    body = List.copyOf(body);
  }

  /** The title, where it stands in the text, and the body, in order. */
  public List<Span> regions() {
    return Stream.concat(title.stream(), body.stream()).toList();
  }
}
