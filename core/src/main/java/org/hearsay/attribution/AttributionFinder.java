package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.attribution.Attribution.Kind;
import org.hearsay.entity.Entities;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** Finds the attributions of a text by its cues and quotations. State is made per call. */
public final class AttributionFinder {
  private final ParsedText text;
  private final Entities entities;
  private final Quotes quotes;
  private final Sources sources;

  private AttributionFinder(ParsedText text, List<Quotation> quotations, Entities entities) {
    this.text = text;
    this.entities = entities;
    this.quotes = new Quotes(text.text(), quotations);
    this.sources = new Sources(entities);
  }

  /** The attributions, in the order in which their contents begin. */
  public static List<Attribution> find(
      ParsedText text, List<Quotation> quotations, Entities entities) {
    return new AttributionFinder(text, quotations, entities).find();
  }

  private List<Attribution> find() {
    List<Candidate> candidates = new ArrayList<>();
    VerbCues verbs = new VerbCues(text.text(), quotes, sources);
    OtherCues others = new OtherCues(quotes, sources);
    for (Sentence s : text.sentences()) {
      for (Token t : s.tokens()) {
        Optional<Cue> cue = Cues.standard().at(s, t);
        cue.flatMap(c -> c.pos() == Cue.Pos.VERB ? verbs.find(s, t, c) : others.find(s, t, c))
            .ifPresent(candidates::add);
      }
      if (s.headline()) {
        Transcripts.quotedFirst(text.text(), s, quotes, entities, sources)
            .ifPresent(candidates::add);
      }
    }
    for (List<Sentence> paragraph : paragraphs()) {
      Transcripts.find(text.text(), paragraph, entities, sources).ifPresent(candidates::add);
    }
    return finished(distinct(new QuoteRules(text, quotes).complete(candidates)));
  }

  private List<List<Sentence>> paragraphs() {
    Map<Integer, List<Sentence>> all = new LinkedHashMap<>();
    text.sentences()
        .forEach(s -> all.computeIfAbsent(s.paragraph(), k -> new ArrayList<>()).add(s));
    return List.copyOf(all.values());
  }

  /** One of several with the same content; the surer one stays. */
  private static List<Candidate> distinct(List<Candidate> candidates) {
    Map<List<Span>, Candidate> best = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      best.merge(c.content(), c, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    List<Candidate> all = new ArrayList<>(best.values());
    all.sort(
        Comparator.comparing((Candidate c) -> c.content().get(0))
            .thenComparing(c -> c.content().size()));
    return all;
  }

  private List<Attribution> finished(List<Candidate> candidates) {
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      all.add(
          new Attribution(
              "a" + (i + 1),
              c.sentence().headline(),
              kind(candidates, i),
              c.source(),
              c.sourceType(),
              c.cue(),
              c.content(),
              outer(candidates, i).map(k -> "a" + (k + 1)),
              c.certainty(),
              c.polarity(),
              c.confidence(),
              c.basis()));
    }
    return all;
  }

  /** The smallest other content that holds this one's cue and content. */
  private static Optional<Integer> outer(List<Candidate> candidates, int inner) {
    Candidate c = candidates.get(inner);
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate o = candidates.get(i);
      boolean holds =
          i != inner
              && c.cue().map(q -> holds(o, q)).orElse(false)
              && c.content().stream().allMatch(s -> holds(o, s));
      if (holds && (best < 0 || length(o) < length(candidates.get(best)))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static boolean holds(Candidate outer, Span span) {
    return outer.content().stream().anyMatch(s -> s.contains(span));
  }

  private static int length(Candidate c) {
    return c.content().stream().mapToInt(Span::length).sum();
  }

  /** What an attribution inside this one quotes is not what this one quotes. */
  private Kind kind(List<Candidate> candidates, int index) {
    List<Span> content = candidates.get(index).content();
    List<Span> inner = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (outer(candidates, i).map(o -> o == index).orElse(false)) {
        inner.addAll(candidates.get(i).content());
      }
    }
    int quoted = 0;
    int all = 0;
    for (Span s : content) {
      for (int i = s.begin(); i < s.end(); i++) {
        int at = i;
        if (Character.isLetterOrDigit(text.text().charAt(i))
            && inner.stream().noneMatch(n -> n.contains(at))) {
          all++;
          quoted += quotes.at(i).isPresent() ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted == all ? Kind.DIRECT : Kind.MIXED;
  }
}
