package org.hearsay.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Tells a headline from a sentence, from the masthead over it, and from the first line of a
 * dispatch.
 */
final class Headlines {
  private static final int MIN_LENGTH = 4;
  private static final int MAX_LENGTH = 230;

  /** A headline of several sentences may not be longer. */
  private static final int MAX_SENTENCES_LENGTH = 120;

  private static final int MIN_SEGMENT_WORDS = 3;
  private static final int MAX_MASTHEAD_WORDS = 3;

  private static final Pattern SENTENCE_BREAK =
      Pattern.compile("[\\p{Ll}\\d]{2}[.!?][\"”’]? +[\"“‘]?\\p{Lu}");

  private final String text;
  private final boolean wrapped;

  /**
   * @param wrapped whether the lines of the text are broken at a fixed width
   */
  Headlines(String text, boolean wrapped) {
    this.text = text;
    this.wrapped = wrapped;
  }

  /** Short, begun like a headline, and not ended like a sentence. */
  boolean isHeadline(Span span) {
    String words = span.in(text);
    if (words.length() < MIN_LENGTH
        || words.length() > MAX_LENGTH
        || words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    char first = words.charAt(0);
    boolean begins = !Character.isLowerCase(first) && ",;.)".indexOf(first) < 0;
    boolean stop = words.endsWith(".") && !words.endsWith("...") && !words.endsWith(".S.");
    boolean sentence = stop || words.endsWith(",");
    boolean several = SENTENCE_BREAK.matcher(words).find();
    return begins
        && !sentence
        && !(several && words.length() > MAX_SENTENCES_LENGTH)
        && !(several && words.endsWith("."));
  }

  boolean isDispatch(Span line) {
    return Dateline.parse(text, line).isPresent();
  }

  /** The segment of a glued line that has the most words, of those that may be a headline. */
  Optional<Span> among(List<Span> segments) {
    return segments.stream()
        .filter(
            s ->
                isHeadline(s)
                    && words(s) >= MIN_SEGMENT_WORDS
                    && Byline.parse(s.in(text)).isEmpty())
        .max(Comparator.comparingInt(this::words));
  }

  /** Whether the first of several lines is short and stands over the headline: outlet, section. */
  boolean isMasthead(List<Span> lines) {
    Span next = lines.get(1);
    return words(lines.get(0)) <= MAX_MASTHEAD_WORDS
        && lines.size() > 2
        && isHeadline(next)
        && !isStampsOrByline(next)
        && (words(next) > words(lines.get(0))
            || words(next) <= MAX_MASTHEAD_WORDS && isMasthead(lines.subList(1, lines.size())));
  }

  private boolean isStampsOrByline(Span line) {
    StampedLine stamped = StampedLine.of(text, line);
    return stamped.isBare() || Byline.parse(stamped.rest()).isPresent();
  }

  /**
   * In a text of fixed width the first of several lines is a headline only if a blank line or more
   * header follows.
   */
  boolean standsAlone(List<Span> lines) {
    Span next = lines.get(1);
    return !wrapped
        || Paragraphs.blankBetween(text, lines.get(0), next)
        || StampedLine.of(text, next).isBare()
        || Byline.parse(next.in(text)).isPresent();
  }

  private int words(Span span) {
    return span.in(text).strip().split("\\s+", -1).length;
  }
}
