package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** Attributions whose cue is a verb. */
final class VerbCues {
  /** A verb that takes no clause of its own may close a sentence that is a quotation's tail. */
  private static final int TAIL_WORDS = 14;

  private static final Set<String> NO_CONTENT =
      Set.of("nsubj", "nsubj:pass", "punct", "aux", "aux:pass", "cc", "mark");

  private final Quotes quotes;
  private final Sources sources;
  private final String text;
  private final PrintedOrder printed;

  VerbCues(String text, Quotes quotes, Sources sources) {
    this.text = text;
    this.printed = new PrintedOrder(quotes, sources);
    this.quotes = quotes;
    this.sources = sources;
  }

  Optional<Candidate> find(Sentence sentence, Token verb, Cue cue) {
    List<Token> words = Cues.words(cue, sentence, verb);
    Optional<Candidate> behind =
        printed.inverted(sentence, verb, cue).or(() -> printed.postposed(sentence, verb, cue));
    if (behind.isPresent()) {
      return behind;
    }
    boolean passive = Clauses.isPassive(sentence, verb);
    Optional<Token> subject =
        passive ? Clauses.agent(sentence, verb) : Clauses.subject(sentence, verb);
    List<Span> content = content(sentence, verb, cue, words, passive);
    if (content.isEmpty() || isPlainInfinitive(verb, subject)) {
      return Optional.empty();
    }
    Optional<Source> source =
        subject.filter(t -> !isExpletive(sentence, t)).map(t -> sources.at(sentence, t));
    Span cueSpan = Span.covering(words.stream().map(Token::span).toList());
    List<Span> left = Spans.minus(content, cueSpan);
    if (source.isPresent()) {
      left = Spans.minus(left, source.get().span());
    }
    left = trimmed(left);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    SourceType type =
        source.isEmpty()
            ? SourceType.IMPERSONAL
            : sources.type(sentence, subject.orElseThrow(), source.get());
    boolean negated =
        sentence.children(verb).stream()
            .anyMatch(
                t ->
                    t.lemma().equals("not")
                        || t.lemma().equals("never")
                        || t.lemma().equals("n't"));
    Polarity polarity =
        negated
            ? (cue.polarity() == Polarity.NEGATIVE ? Polarity.POSITIVE : Polarity.NEGATIVE)
            : cue.polarity();
    Certainty certainty = negated ? Certainty.POSSIBLE : cue.certainty();
    return Optional.of(
        new Candidate(
            sentence,
            source,
            type,
            Optional.of(cueSpan),
            left,
            certainty,
            polarity,
            confidence(source, content),
            cue.basis()));
  }

  private double confidence(Optional<Source> source, List<Span> content) {
    boolean quoted = content.stream().anyMatch(s -> !quotes.overlapping(s).isEmpty());
    return (source.isPresent() ? 0.75 : 0.6) + (quoted ? 0.15 : 0);
  }

  private static boolean isExpletive(Sentence sentence, Token subject) {
    return subject.is("expl")
        || subject.lemma().equals("it")
            && sentence
                .head(subject)
                .map(
                    h ->
                        sentence.hasChild(h, "ccomp", "csubj")
                            || sentence.children(h).stream()
                                .anyMatch(c -> c.is("xcomp") && sentence.hasChild(c, "ccomp")))
                .orElse(false);
  }

  /** "to say the least": an infinitive without anyone who speaks. */
  private static boolean isPlainInfinitive(Token verb, Optional<Token> subject) {
    return subject.isEmpty() && verb.has("VerbForm=Inf");
  }

  private List<Span> content(
      Sentence sentence, Token verb, Cue cue, List<Token> words, boolean passive) {
    List<Span> pieces = new ArrayList<>();
    boolean inQuote = quotes.at(verb.span().begin()).isPresent();
    if (cue.takes("clause") || cue.takes("quote")) {
      clause(sentence, verb, words, cue.takes("clause")).ifPresent(pieces::addAll);
    }
    if (cue.takes("quote") && !inQuote) {
      List<Span> quoted = adjacent(sentence, verb, !pieces.isEmpty());
      if (!quoted.isEmpty()) {
        pieces.removeIf(
            p -> quoted.stream().noneMatch(q -> q.overlaps(p)) && sentenceTail(sentence, verb));
        pieces.addAll(quoted);
      }
    }
    if (pieces.isEmpty()) {
      pieces.addAll(phrase(sentence, verb, cue, words, passive));
    }
    return withQuotes(pieces, verb, inQuote);
  }

  private static boolean sentenceTail(Sentence sentence, Token verb) {
    return sentence.size() <= TAIL_WORDS && verb.head() < 0;
  }

  /** The finite clause that depends on the verb, or on which the verb hangs as an aside. */
  private Optional<List<Span>> clause(
      Sentence sentence, Token verb, List<Token> words, boolean aside) {
    for (Token head : words) {
      Optional<Token> clause =
          sentence.children(head).stream()
              .filter(t -> t.is("ccomp") || t.is("csubj:pass"))
              .findFirst();
      if (clause.isPresent()) {
        Set<Token> tokens = new LinkedHashSet<>(sentence.subtree(clause.get()));
        return Optional.of(Spans.of(sentence, tokens));
      }
    }
    if (verb.is("parataxis") && aside) {
      Token main = sentence.head(verb).orElseThrow();
      boolean ownSubject =
          sentence.hasChild(verb, "nsubj")
              && !sentence.hasChild(verb, "obj", "xcomp", "ccomp")
              && !PrintedOrder.isBehindSemicolon(sentence, verb);
      if (ownSubject) {
        List<Token> tokens = sentence.subtree(main, t -> t.index() != verb.index());
        return Optional.of(Spans.of(sentence, tokens));
      }
    }
    Optional<Token> behind =
        sentence.children(verb).stream()
            .filter(
                t -> (t.is("parataxis") || t.is("dep")) && !quotes.overlapping(t.span()).isEmpty())
            .findFirst();
    return behind.map(t -> Spans.of(sentence, sentence.subtree(t)));
  }

  /** Quotations right before, around or right behind the cue's clause. */
  private List<Span> adjacent(Sentence sentence, Token verb, boolean hasClause) {
    Span span = sentence.span();
    List<Span> found = new ArrayList<>();
    for (Quotation q : quotes.speech()) {
      boolean overlaps = q.span().overlaps(span);
      boolean before =
          q.span().end() <= span.begin()
              && text.substring(q.span().end(), span.begin()).isBlank()
              && text.substring(q.span().end(), span.begin()).indexOf('\n') < 0
              && sentence.size() <= TAIL_WORDS
              && verb.head() < 0
              && !hasClause
              && startsLower(sentence);
      boolean behind =
          q.span().begin() >= span.end()
              && span.in(text).endsWith(":")
              && text.substring(span.end(), q.span().begin()).isBlank();
      if (before || behind || overlaps && isBeside(sentence, verb, q)) {
        found.add(q.span());
      }
    }
    return found;
  }

  private static boolean startsLower(Sentence sentence) {
    Token first = sentence.token(0);
    return first.upos().equals("PRON")
        || first.upos().equals("PROPN")
        || first.isVerb()
        || Character.isLowerCase(first.text().codePointAt(0));
  }

  /**
   * Whether a quotation of the sentence belongs to the verb: nothing but its own arguments and
   * punctuation stands between, or the quotation stands under it in the tree.
   */
  private boolean isBeside(Sentence sentence, Token verb, Quotation q) {
    if (q.span().contains(verb.span())) {
      return false;
    }
    List<Token> inside = sentence.within(q.span());
    if (inside.isEmpty()) {
      return false;
    }
    boolean quoteFirst = q.span().end() <= verb.span().begin();
    int from = quoteFirst ? inside.get(inside.size() - 1).index() + 1 : verb.index() + 1;
    int to = quoteFirst ? verb.index() : inside.get(0).index();
    int strange = 0;
    for (int i = from; i < to; i++) {
      Token t = sentence.token(i);
      boolean own =
          t.upos().equals("PUNCT")
              || t.isNominal()
              || t.upos().equals("DET")
              || t.upos().equals("ADV")
              || t.upos().equals("AUX")
              || t.upos().equals("ADP")
              || t.upos().equals("ADJ")
              || t.upos().equals("PART")
              || t.upos().equals("SCONJ");
      strange += own ? 0 : 1;
    }
    return strange == 0 && to - from <= TAIL_WORDS;
  }

  private List<Span> phrase(
      Sentence sentence, Token verb, Cue cue, List<Token> words, boolean passive) {
    List<Span> pieces = new ArrayList<>();
    if (cue.takes("inf")) {
      sentence.children(verb).stream()
          .filter(t -> t.is("xcomp") && sentence.hasChild(t, "mark"))
          .forEach(t -> pieces.addAll(Spans.of(sentence, sentence.subtree(t))));
    }
    if (pieces.isEmpty() && cue.takes("obj")) {
      object(sentence, verb, passive)
          .ifPresent(
              t -> {
                Set<Token> tokens =
                    new LinkedHashSet<>(
                        sentence.subtree(t, c -> c.index() > t.index() || !c.is("acl:relcl")));
                sentence.children(verb).stream()
                    .filter(
                        c ->
                            c.index() > t.index()
                                && !NO_CONTENT.contains(c.deprel())
                                && isPredicate(sentence, c))
                    .forEach(c -> tokens.addAll(sentence.subtree(c)));
                pieces.addAll(Spans.of(sentence, tokens));
              });
    }
    if (pieces.isEmpty()) {
      for (Token t : sentence.children(verb)) {
        String preposition = NounPhrases.preposition(sentence, t);
        boolean own = cue.takes(preposition) && !preposition.isEmpty();
        if (own && (t.relation().equals("obl") || t.relation().equals("nmod"))
            || t.is("advcl")
                && sentence.child(t, "mark").map(m -> cue.takes(m.lemma())).orElse(false)) {
          List<Token> tokens = new ArrayList<>(sentence.subtree(t));
          tokens.removeIf(w -> w.head() == t.index() && (w.is("case") || w.is("mark")));
          tokens.removeAll(words);
          pieces.addAll(Spans.of(sentence, tokens));
        }
      }
    }
    return pieces;
  }

  private static Optional<Token> object(Sentence sentence, Token verb, boolean passive) {
    return passive ? sentence.child(verb, "nsubj:pass") : sentence.child(verb, "obj");
  }

  /** "described him [as a liar]", "called it [a disgrace]". */
  private static boolean isPredicate(Sentence sentence, Token t) {
    return t.is("xcomp")
        || NounPhrases.preposition(sentence, t).equals("as")
        || t.is("advcl")
            && sentence
                .child(t, "mark")
                .map(
                    m ->
                        m.lemma().equals("as") || m.lemma().equals("for") || m.lemma().equals("of"))
                .orElse(false)
        || NounPhrases.preposition(sentence, t).equals("for")
        || NounPhrases.preposition(sentence, t).equals("of");
  }

  /** A quotation that a piece cuts is taken whole; inside a quotation nothing outside is taken. */
  private List<Span> withQuotes(List<Span> pieces, Token verb, boolean inQuote) {
    List<Span> all = new ArrayList<>();
    for (Span piece : pieces) {
      Span whole = piece;
      for (Quotation q : quotes.overlapping(piece)) {
        if (!q.span().contains(verb.span())) {
          whole = Span.covering(whole, q.span());
        }
      }
      if (inQuote) {
        Span around = quotes.at(verb.span().begin()).orElseThrow().inside();
        if (!around.overlaps(piece)) {
          continue;
        }
        whole =
            new Span(
                Math.max(whole.begin(), around.begin()),
                Math.max(
                    Math.max(whole.begin(), around.begin()), Math.min(whole.end(), around.end())));
      }
      all.add(whole);
    }
    return Spans.union(all);
  }

  /** Without white space, dashes and commas at the edges. */
  private List<Span> trimmed(List<Span> spans) {
    List<Span> all = new ArrayList<>();
    for (Span s : spans) {
      int b = s.begin();
      int e = s.end();
      while (b < e && " \t\r\n,;–—-:".indexOf(text.charAt(b)) >= 0) {
        b++;
      }
      while (e > b && " \t\r\n,;–—-".indexOf(text.charAt(e - 1)) >= 0) {
        e--;
      }
      if (text.substring(b, e).chars().anyMatch(Character::isLetterOrDigit)) {
        all.add(new Span(b, e));
      }
    }
    return all;
  }
}
