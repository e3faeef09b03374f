package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Quotations that no cue has claimed: the rest of a quotation that "he said" split joins the
 * attribution beside it; one that stands alone goes to the speaker before it.
 */
final class QuoteRules {
  private static final int MIN_LETTERS = 15;

  private final ParsedText text;
  private final Quotes quotes;

  QuoteRules(ParsedText text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /** The candidates, with the unclaimed quotations given out. */
  List<Candidate> complete(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (Quotation q : quotes.speech()) {
      boolean claimed =
          all.stream().anyMatch(c -> c.content().stream().anyMatch(s -> s.overlaps(q.span())));
      Optional<Sentence> home = text.sentenceAt(q.inside().begin());
      if (claimed || home.isEmpty() || !isSentence(q)) {
        continue;
      }
      Optional<Candidate> beside = beside(all, q, home.get());
      if (beside.isPresent()) {
        List<Span> more = new ArrayList<>(beside.get().content());
        more.add(q.span());
        all.set(all.indexOf(beside.get()), beside.get().withContent(Spans.union(more)));
      } else {
        lastSpeaker(all, q, home.get())
            .ifPresent(
                c ->
                    all.add(
                        new Candidate(
                            home.get(),
                            c.source(),
                            c.sourceType(),
                            Optional.empty(),
                            List.of(q.span()),
                            Certainty.CERTAIN,
                            Polarity.POSITIVE,
                            0.5,
                            "rule:quotation-without-cue")));
      }
    }
    return all;
  }

  private boolean isSentence(Quotation q) {
    String inside = q.inside().in(text.text()).strip();
    return inside.length() >= MIN_LETTERS && Character.isUpperCase(inside.codePointAt(0))
        || inside.matches("(?s).*[.!?]");
  }

  /** In the same paragraph: the quoted speech right before, else right behind. */
  private Optional<Candidate> beside(List<Candidate> all, Quotation q, Sentence home) {
    Optional<Candidate> before =
        all.stream()
            .filter(
                c ->
                    c.sentence().paragraph() == home.paragraph()
                        && isSpoken(c)
                        && begin(c) < q.span().begin())
            .reduce((a, b) -> begin(a) > begin(b) ? a : b);
    if (before.isPresent()) {
      return before;
    }
    return all.stream()
        .filter(
            c ->
                c.sentence().paragraph() == home.paragraph()
                    && isSpoken(c)
                    && begin(c) > q.span().begin())
        .filter(c -> c.sentence().index() - home.index() <= 1)
        .findFirst();
  }

  private Optional<Candidate> lastSpeaker(List<Candidate> all, Quotation q, Sentence home) {
    return all.stream()
        .filter(
            c -> begin(c) < q.span().begin() && home.paragraph() - c.sentence().paragraph() <= 2)
        .filter(
            c -> isSpoken(c) || c.cue().isPresent() && home.paragraph() == c.sentence().paragraph())
        .filter(c -> c.source().isPresent())
        .reduce((a, b) -> begin(a) > begin(b) ? a : b);
  }

  private boolean isSpoken(Candidate c) {
    return c.content().stream().anyMatch(s -> !quotes.overlapping(s).isEmpty());
  }

  private static int begin(Candidate c) {
    return c.content().get(0).begin();
  }
}
