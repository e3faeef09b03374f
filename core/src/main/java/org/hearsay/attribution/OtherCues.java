package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.syntax.Clauses;
import org.hearsay.syntax.NounPhrases;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/** Attributions whose cue is a noun, an adjective, an adverb or a preposition. */
final class OtherCues {
  private final Quotes quotes;
  private final Sources sources;

  OtherCues(Quotes quotes, Sources sources) {
    this.quotes = quotes;
    this.sources = sources;
  }

  Optional<Candidate> find(Sentence sentence, Token head, Cue cue) {
    return switch (cue.pos()) {
      case NOUN -> noun(sentence, head, cue);
      case ADJECTIVE -> adjective(sentence, head, cue);
      case ADVERB -> adverb(sentence, head, cue);
      case PREPOSITION -> preposition(sentence, head, cue);
      case VERB -> throw new IllegalArgumentException("cue: a verb's is found elsewhere: " + cue);
    };
  }

  private Candidate candidate(
      Sentence s,
      Optional<Token> source,
      Span cueSpan,
      List<Span> content,
      Cue cue,
      double confidence) {
    Optional<Source> found = source.map(t -> sources.at(s, t));
    SourceType type =
        source.isPresent()
            ? sources.type(s, source.get(), found.orElseThrow())
            : SourceType.IMPERSONAL;
    return new Candidate(
        s,
        found,
        type,
        Optional.of(cueSpan),
        Spans.union(content),
        cue.certainty(),
        cue.polarity(),
        confidence,
        cue.basis());
  }

  /** "their claim that ...", "Moscow's criticism of ...", "a warning from the UN that ...". */
  private Optional<Candidate> noun(Sentence s, Token noun, Cue cue) {
    List<Span> content = dependents(s, noun, cue);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> source =
        s.child(noun, "nmod:poss")
            .or(() -> nominal(s, noun, "by", "from", "among"))
            .or(() -> modifier(s, noun))
            .or(() -> supportSubject(s, noun));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(candidate(s, source, noun.span(), content, cue, 0.6));
  }

  private static Optional<Token> nominal(Sentence s, Token noun, String... prepositions) {
    List<String> wanted = List.of(prepositions);
    return s.children(noun).stream()
        .filter(t -> t.relation().equals("nmod") && wanted.contains(NounPhrases.preposition(s, t)))
        .findFirst();
  }

  private Optional<Token> modifier(Sentence s, Token noun) {
    return s.children(noun).stream()
        .filter(t -> t.is("amod") || t.is("compound"))
        .filter(t -> !sources.at(s, t).mentions().isEmpty())
        .findFirst();
  }

  /** "She made the claim that ...": the subject of the verb that only carries the noun. */
  private static Optional<Token> supportSubject(Sentence s, Token noun) {
    if (!noun.is("obj")) {
      return Optional.empty();
    }
    return s.head(noun).filter(Token::isVerb).flatMap(v -> Clauses.subject(s, v));
  }

  private static List<Span> dependents(Sentence s, Token head, Cue cue) {
    List<Span> content = new ArrayList<>();
    for (Token t : s.children(head)) {
      boolean that =
          s.child(t, "mark")
              .map(m -> m.lemma().equals("that") || m.lemma().equals("whether"))
              .orElse(false);
      boolean to = s.child(t, "mark").map(m -> m.lemma().equals("to")).orElse(false);
      boolean clause = (t.relation().equals("acl") || t.is("ccomp")) && (t.is("ccomp") || that);
      boolean infinitive = (t.relation().equals("acl") || t.is("xcomp") || t.is("ccomp")) && to;
      boolean phrase =
          (t.relation().equals("nmod") || t.relation().equals("obl"))
              && t.index() > head.index()
              && cue.takes(NounPhrases.preposition(s, t));
      if (cue.takes("clause") && clause || cue.takes("inf") && infinitive) {
        content.addAll(Spans.of(s, s.subtree(t)));
      } else if (phrase) {
        List<Token> tokens = new ArrayList<>(s.subtree(t));
        tokens.removeIf(w -> w.head() == t.index() && w.is("case"));
        content.addAll(Spans.of(s, tokens));
      }
      if (!content.isEmpty()) {
        break;
      }
    }
    return content;
  }

  /** "He is sure that ...": the adjective is a predicate with a subject. */
  private Optional<Candidate> adjective(Sentence s, Token adjective, Cue cue) {
    Optional<Token> subject = s.child(adjective, "nsubj");
    List<Span> content = dependents(s, adjective, cue);
    if (subject.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    boolean impersonal = subject.get().lemma().equals("it");
    return Optional.of(
        candidate(s, impersonal ? Optional.empty() : subject, adjective.span(), content, cue, 0.6));
  }

  /** "He reportedly left": nobody is named; the clause without the adverb. */
  private Optional<Candidate> adverb(Sentence s, Token adverb, Cue cue) {
    if (quotes.at(adverb.span().begin()).isPresent()) {
      return Optional.empty();
    }
    Optional<Token> head = s.head(adverb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens =
        new ArrayList<>(
            s.subtree(
                head.get(),
                t ->
                    t.index() != adverb.index()
                        && !t.is("conj")
                        && !t.is("cc")
                        && !t.is("parataxis")));
    return Optional.of(
        candidate(s, Optional.empty(), adverb.span(), Spans.of(s, tokens), cue, 0.65));
  }

  /** "according to the agency": its object is the source, the clause it stands in the content. */
  private Optional<Candidate> preposition(Sentence s, Token first, Cue cue) {
    List<Token> words = Cues.words(cue, s, first);
    int last = words.get(words.size() - 1).index();
    boolean together = last - first.index() == cue.words().size() - 1;
    if (!together || last + 1 >= s.size()) {
      return Optional.empty();
    }
    Optional<Token> object = object(s, first, last);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Token source = object.get();
    Span aside =
        Span.covering(
            ParsedText.span(s.subtree(source)),
            Span.covering(first.span(), sources.at(s, source).span()));
    Token clause = clauseHead(s, source, first);
    List<Token> tokens = new ArrayList<>(s.subtree(clause));
    tokens.removeIf(t -> aside.contains(t.span()));
    if (aside.contains(clause.span()) || tokens.isEmpty()) {
      tokens = s.tokens().stream().filter(t -> !aside.contains(t.span())).toList();
    }
    List<Span> content = new ArrayList<>();
    for (Span piece : Spans.of(s, tokens)) {
      Span whole = piece;
      for (var q : quotes.overlapping(piece)) {
        whole = q.span().overlaps(aside) ? whole : Span.covering(whole, q.span());
      }
      content.add(whole);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span cueSpan = Span.covering(words.stream().map(Token::span).toList());
    return Optional.of(candidate(s, Optional.of(source), cueSpan, content, cue, 0.85));
  }

  /**
   * The nominal that the preposition introduces: its head in the tree, else the next noun's head.
   */
  private static Optional<Token> object(Sentence s, Token first, int last) {
    Token t = s.token(first.index());
    for (int steps = 0; steps < 4 && t.head() >= 0; steps++) {
      t = s.token(t.head());
      if (t.index() > last && t.isNominal()) {
        return Optional.of(t);
      }
    }
    for (int i = last + 1; i < s.size(); i++) {
      Token next = s.token(i);
      boolean inner =
          next.is("compound") || next.is("flat") || next.is("nmod:poss") || next.is("amod");
      if (next.isNominal() && !inner) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The verb that governs the aside. */
  private static Token clauseHead(Sentence s, Token source, Token first) {
    Token t = source;
    while (t.head() >= 0) {
      Token head = s.token(t.head());
      boolean clause = head.isVerb() || s.hasChild(head, "cop") || head.head() < 0;
      if (clause && head.index() != first.index()) {
        return head;
      }
      t = head;
    }
    return t;
  }
}
