package org.hearsay.server.trace;

import java.util.List;
import org.hearsay.archive.trace.Change;
import org.hearsay.archive.trace.Redline.Piece;

/**
 * One wording, and all reports that have it.
 *
 * @param change what became of the first; {@code NONE} for the first itself
 * @param pieces with what was taken out and put in; empty for the first
 * @param stops in the order of time, at least one
 */
public record Wording(Change change, List<Piece> pieces, List<Stop> stops) {
  public Wording {
    pieces = List.copyOf(pieces);
    stops = List.copyOf(stops);
  }

  /** Where it stood first. */
  public Stop first() {
    return stops.get(0);
  }

  /** Reports that have the same words later. */
  public List<Stop> same() {
    return stops.subList(1, stops.size());
  }

  /** Whether it may turn the meaning round, or gives the words to another. */
  public boolean isWarning() {
    return switch (change) {
      case OTHER_SPEAKER, DROPPED_NEGATION, ADDED_NEGATION -> true;
      case CUT, NONE, CHANGED_WORDS, PARAPHRASE -> false;
    };
  }

  /** What became of the words, in words. */
  public String words() {
    return words(change);
  }

  static String words(Change change) {
    return switch (change) {
      case OTHER_SPEAKER -> "given to somebody else";
      case DROPPED_NEGATION -> "a negation was dropped: it may say the opposite";
      case ADDED_NEGATION -> "a negation was put in: it may say the opposite";
      case CUT -> "words were left out";
      case NONE -> "the same words";
      case CHANGED_WORDS -> "words were changed";
      case PARAPHRASE -> "told in other words";
    };
  }

  /** Which of the shapes stands for it in the picture. */
  static String shape(Change change) {
    return switch (change) {
      case OTHER_SPEAKER -> "cross";
      case DROPPED_NEGATION, ADDED_NEGATION -> "triangle";
      case CUT, CHANGED_WORDS -> "diamond";
      case NONE -> "dot";
      case PARAPHRASE -> "square";
    };
  }
}
