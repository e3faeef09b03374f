package org.hearsay.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.Event.Status;
import org.hearsay.event.Event.When;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/** Tells whether a trigger's act took place: by auxiliaries, marks and dates. */
final class StatusReader {
  /** An act this long before publication is background. */
  private static final int NEWS_DAYS = 60;

  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "should", "must", "can", "ought");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  private StatusReader() {}

  /**
   * Whether the act is still to come, negated or not.
   *
   * @param reported whether it stands in the content of an attribution
   */
  static boolean isFuture(Reading reading, boolean reported) {
    Sentence s = reading.sentence();
    Token verb = verb(s, reading.trigger());
    return isFuture(s, verb) || reported && isShiftedFuture(s, verb);
  }

  /** "said it would help": what is reported of the past has "would" for "will". */
  private static boolean isShiftedFuture(Sentence s, Token verb) {
    boolean would =
        s.children(verb).stream().anyMatch(t -> t.is("aux") && t.lemma().equals("would"));
    boolean condition = s.tokens().stream().anyMatch(t -> CONDITIONS.contains(t.lemma()));
    boolean perfect =
        s.children(verb).stream().anyMatch(t -> t.is("aux") && t.lemma().equals("have"));
    return would && !condition && !perfect;
  }

  static Status status(Reading reading, Optional<When> date, Optional<LocalDate> published) {
    if (reading.negated()) {
      return Status.NEGATED;
    }
    Sentence s = reading.sentence();
    Token verb = verb(s, reading.trigger());
    if (isFuture(s, verb)) {
      return Status.FUTURE;
    }
    if (isHypothetical(s, verb)) {
      return Status.HYPOTHETICAL;
    }
    return isLongAgo(date, published) ? Status.HISTORICAL : Status.ACTUAL;
  }

  /** The verb whose form tells: the trigger's own, or that of which a noun is an argument. */
  private static Token verb(Sentence s, Token trigger) {
    Token t = trigger;
    for (int step = 0; step < 3 && !t.isVerb() && t.head() >= 0 && !s.hasChild(t, "cop"); step++) {
      boolean argument = t.relation().equals("nsubj") || t.is("obj") || t.is("conj");
      if (!argument) {
        return trigger;
      }
      t = s.token(t.head());
    }
    return t;
  }

  private static boolean isFuture(Sentence s, Token verb) {
    boolean modal =
        s.children(verb).stream()
            .anyMatch(
                t ->
                    t.is("aux") && Set.of("will", "shall", "'ll", "’ll", "wo").contains(t.lemma()));
    boolean goingTo =
        verb.is("xcomp")
            && s.head(verb).map(h -> h.lemma().equals("go") && h.has("VerbForm=Ger")).orElse(false);
    return modal
        || goingTo
        || verb.is("conj")
            && !s.hasChild(verb, "nsubj")
            && !s.hasChild(verb, "aux")
            && verb.has("VerbForm=Inf")
            && s.head(verb).map(h -> isFuture(s, h)).orElse(false);
  }

  private static boolean isHypothetical(Sentence s, Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    boolean modal =
        s.children(verb).stream().anyMatch(t -> t.is("aux") && MODALS.contains(t.lemma()));
    boolean condition =
        s.children(verb).stream().anyMatch(t -> t.is("mark") && CONDITIONS.contains(t.lemma()));
    boolean infinitive =
        verb.has("VerbForm=Inf")
            && s.child(verb, "mark").map(m -> m.lemma().equals("to")).orElse(false);
    return modal || condition || infinitive;
  }

  private static boolean isLongAgo(Optional<When> date, Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty()) {
      return false;
    }
    String value = date.get().value();
    String end = value.contains("/") ? value.substring(value.indexOf('/') + 1) : value;
    return LocalDate.parse(end).isBefore(published.get().minusDays(NEWS_DAYS));
  }
}
