package org.hearsay.report;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/**
 * What {@link HeaderReader} finds around and in a text; the body are the paragraphs that remain.
 */
record Header(
    Optional<Span> title,
    Optional<Publication> published,
    Optional<String> byline,
    Optional<String> dateline,
    List<String> agencies,
    List<Span> body) {
  Header {
    agencies = List.copyOf(agencies);
    body = List.copyOf(body);
  }
}
