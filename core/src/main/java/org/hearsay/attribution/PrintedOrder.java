package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Attributions that stand behind their content, "It is over, said the minister" and "It is over,
 * the minister said": told from the order of words alone, since parsers often go wrong there.
 */
final class PrintedOrder {
  private final Quotes quotes;
  private final Sources sources;

  PrintedOrder(Quotes quotes, Sources sources) {
    this.quotes = quotes;
    this.sources = sources;
  }

  /** "It is over, said the minister". */
  Optional<Candidate> inverted(Sentence sentence, Token verb, Cue cue) {
    if (!isFinite(verb)
        || verb.index() < 2
        || !cue.takes("clause")
        || sentence.hasChild(verb, "nsubj", "aux", "aux:pass")
        || hasClauseBehind(sentence, verb)) {
      return Optional.empty();
    }
    int last = verb.index() - 1;
    Optional<Token> speaker =
        endsClause(sentence, last) ? sources.speakerAfter(sentence, verb) : Optional.empty();
    return speaker.map(
        t ->
            candidate(
                sentence, verb, cue, t, sources.at(sentence, t).after(verb.span().end()), last));
  }

  /** "It is over, the minister said on Monday". */
  Optional<Candidate> postposed(Sentence sentence, Token verb, Cue cue) {
    Optional<Token> subject =
        Clauses.subject(sentence, verb)
            .filter(t -> t.index() < verb.index() && t.is("nsubj") && t.head() == verb.index());
    if (subject.isEmpty()
        || !isFinite(verb)
        || !cue.takes("clause")
        || hasClauseBehind(sentence, verb)
        || sentence.hasChild(verb, "xcomp", "obj")) {
      return Optional.empty();
    }
    Source source = sources.at(sentence, subject.get());
    int last = sentence.within(source.span()).get(0).index() - 1;
    if (last < 2
        || !endsClause(sentence, last)
        || hasFiniteVerb(sentence, verb.index() + 1, segmentEnd(sentence, verb))) {
      return Optional.empty();
    }
    return quoteEnding(sentence, last).isPresent()
            || hasFiniteVerb(sentence, clauseStart(sentence, last), last)
        ? Optional.of(candidate(sentence, verb, cue, subject.get(), source, last))
        : Optional.empty();
  }

  private Candidate candidate(
      Sentence sentence, Token verb, Cue cue, Token speaker, Source source, int last) {
    List<Span> content = new ArrayList<>();
    Optional<Quotation> quote = quoteEnding(sentence, last);
    quote.ifPresent(q -> content.add(q.span()));
    if (quote.isEmpty()
        || quote.get().span().begin()
            > sentence.token(clauseStart(sentence, last)).span().begin() + 1) {
      content.addAll(
          Spans.of(sentence, sentence.tokens().subList(clauseStart(sentence, last), last)));
      content.replaceAll(
          c -> quotes.overlapping(c).stream().map(Quotation::span).reduce(c, Span::covering));
    }
    SourceType type = sources.type(sentence, speaker, source);
    return new Candidate(
        sentence,
        Optional.of(source),
        type,
        Optional.of(verb.span()),
        Spans.union(content),
        cue.certainty(),
        cue.polarity(),
        0.85,
        cue.basis());
  }

  private static boolean hasClauseBehind(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> t.is("ccomp") && t.index() > verb.index());
  }

  private static boolean isFinite(Token verb) {
    return verb.has("Tense=Past") || verb.has("Tense=Pres");
  }

  /** Whether a clause or a quotation may end with the token. */
  private boolean endsClause(Sentence sentence, int last) {
    return sentence.token(last).text().equals(",") || quoteEnding(sentence, last).isPresent();
  }

  private Optional<Quotation> quoteEnding(Sentence sentence, int last) {
    int end = sentence.token(last).span().end();
    return quotes.speech().stream().filter(q -> q.span().end() == end).findFirst();
  }

  /** Behind the last semicolon before the token. */
  private static int clauseStart(Sentence sentence, int last) {
    int start = last;
    while (start > 0 && !sentence.token(start - 1).text().equals(";")) {
      start--;
    }
    return start;
  }

  private static int segmentEnd(Sentence sentence, Token verb) {
    int end = verb.index() + 1;
    while (end < sentence.size() && ",;".indexOf(sentence.token(end).text().charAt(0)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.has("VerbForm=Fin"));
  }

  static boolean isBehindSemicolon(Sentence sentence, Token verb) {
    int first = sentence.subtree(verb).get(0).index();
    return first > 0 && sentence.token(first - 1).text().equals(";");
  }
}
