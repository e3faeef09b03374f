package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution.Kind;
import org.hearsay.encoder.Encoded;
import org.hearsay.entity.Entities;
import org.hearsay.syntax.ParsedText;
import org.hearsay.syntax.Sentence;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Finds the attributions of a text: the model marks them, the text's entities and quotations say
 * whose they are and of what kind. State is made per call.
 */
public final class AttributionFinder {
  private final ParsedText text;
  private final Quotes quotes;
  private final Sources sources;

  private AttributionFinder(ParsedText text, List<Quotation> quotations, Entities entities) {
    this.text = text;
    this.quotes = new Quotes(text.text(), quotations);
    this.sources = new Sources(text, entities);
  }

  /**
   * The attributions, in the order in which their contents begin.
   *
   * @param encoded the windows of the text, in order
   */
  public static List<Attribution> find(
      ParsedText text,
      List<Quotation> quotations,
      Entities entities,
      Heads heads,
      List<Encoded> encoded) {
    AttributionFinder finder = new AttributionFinder(text, quotations, entities);
    List<Candidate> candidates = new ArrayList<>();
    for (Encoded window : encoded) {
      for (Found found : Decoder.read(heads, window)) {
        finder.candidate(found).ifPresent(candidates::add);
      }
    }
    candidates.sort(
        Comparator.comparing((Candidate c) -> c.content().get(0)).thenComparing(c -> -length(c)));
    return finder.finished(candidates);
  }

  private Optional<Candidate> candidate(Found found) {
    List<Span> content = Spans.joined(text.text(), found.content());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source =
        found.source().filter(s -> Spans.hasWord(s.in(text.text()))).map(sources::at);
    return text.sentenceAt(found.cue().orElse(content.get(0)).begin())
        .map(s -> candidate(s, source, content, found));
  }

  /** What the tables know of a name or of a denial's words holds wherever they stand. */
  private Candidate candidate(
      Sentence sentence, Optional<Source> source, List<Span> content, Found found) {
    Optional<SourceType> known = source.flatMap(sources::type);
    Optional<Denials.Verdict> denial = found.cue().flatMap(c -> Denials.verdict(sentence, c));
    SourceType type = known.orElse(source.isPresent() ? found.type() : SourceType.IMPERSONAL);
    String basis =
        "model"
            + (known.filter(t -> t != found.type()).isPresent() ? "; type: entity" : "")
            + denial.map(d -> "; polarity: " + d.basis()).orElse("");
    return new Candidate(
        sentence,
        source,
        type,
        found.cue(),
        content,
        found.certainty(),
        denial.map(Denials.Verdict::polarity).orElse(found.polarity()),
        found.confidence(),
        basis);
  }

  private List<Attribution> finished(List<Candidate> candidates) {
    List<Optional<Integer>> outers = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      outers.add(outer(candidates, i));
    }
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      all.add(
          new Attribution(
              "a" + (i + 1),
              c.sentence().headline(),
              kind(c),
              c.source(),
              c.sourceType(),
              c.cue(),
              c.content(),
              outers.get(i).map(k -> "a" + (k + 1)),
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
          length(o) > length(c)
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

  private Kind kind(Candidate candidate) {
    if (Turns.holds(text.text(), candidate)) {
      return Kind.DIRECT;
    }
    List<Span> quoting = quotes.of(candidate);
    int quoted = 0;
    int all = 0;
    for (Span s : candidate.content()) {
      for (int i = s.begin(); i < s.end(); i++) {
        if (Character.isLetterOrDigit(text.text().charAt(i))) {
          int at = i;
          all++;
          quoted += quoting.stream().anyMatch(q -> q.contains(at)) ? 1 : 0;
        }
      }
    }
    return quoted == 0 ? Kind.INDIRECT : quoted == all ? Kind.DIRECT : Kind.MIXED;
  }
}
