package org.hearsay.server.report;

import java.util.List;

/**
 * A paragraph with what was read from it, and the paragraphs behind it of which nothing was read.
 *
 * @param paragraphs at least one
 */
public record Stretch(
    List<Paragraph> paragraphs, List<StatementNote> statements, List<EventNote> events) {
  /**
   * One block of the text.
   *
   * @param shape its name in the style sheet
   */
  public record Paragraph(String shape, List<Run> runs) {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  public Stretch {
    paragraphs = List.copyOf(paragraphs);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  public boolean hasNotes() {
    return !statements.isEmpty() || !events.isEmpty();
  }

  public Paragraph first() {
    return paragraphs.get(0);
  }

  public List<Paragraph> rest() {
    return paragraphs.subList(1, paragraphs.size());
  }
}
