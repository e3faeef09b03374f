package org.hearsay.report;

import java.util.List;
import org.hearsay.report.Timestamps.Timestamp;
import org.hearsay.text.Span;

/**
 * A line of a header and the stamps in it, whether or not they are part of a sentence; {@link
 * GluedLine} has only those that are not.
 */
record StampedLine(String text, Span line, List<Timestamp> stamps) {
  StampedLine {
    stamps = List.copyOf(stamps);
  }

  static StampedLine of(String text, Span line) {
    return new StampedLine(text, line, Timestamps.find(text, line));
  }

  /** Nothing but stamps and what stands between them. */
  boolean isBare() {
    return !stamps.isEmpty() && rest().chars().noneMatch(Character::isLetter);
  }

  /** "Published on 6 May 2024 | From our correspondent": a label first, and no sentence. */
  boolean isLabelled() {
    boolean first =
        !stamps.isEmpty()
            && stamps.get(0).labelled()
            && stamps.get(0).span().begin() == line.begin();
    return first && !Paragraphs.endsSentence(line.in(text));
  }

  /** The line without its stamps and the separators that they leave at its end. */
  String rest() {
    StringBuilder rest = new StringBuilder();
    int at = line.begin();
    for (Timestamp stamp : stamps) {
      rest.append(text, at, stamp.span().begin());
      at = stamp.span().end();
    }
    return rest.append(text, at, line.end()).toString().replaceAll("[\\s|·•,–—-]+$", "").strip();
  }
}
