package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution.Certainty;
import org.hearsay.attribution.Attribution.Polarity;
import org.hearsay.entity.Entities;
import org.hearsay.entity.Mention;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/** "SPEAKER: words" and "Speaker: words" at the start of a paragraph or headline. */
final class Transcripts {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|van|von|al|bin|der|of|the) )?\\p{Lu}[\\p{L}.'’-]*){0,5})(?: ?\\([^)\\n]{1,40}\\))?(?<colon>:)\\s+(?=\\S)");

  private static final int MIN_CONTENT = 8;

  private Transcripts() {}

  /** The attribution of a paragraph that begins with its speaker's name. */
  static Optional<Candidate> find(
      String text, List<Sentence> paragraph, Entities entities, Sources sources) {
    Sentence first = paragraph.get(0);
    Span all = Span.covering(paragraph.stream().map(Sentence::span).toList());
    Matcher m = LABEL.matcher(text).region(all.begin(), all.end());
    if (!m.lookingAt() || all.end() - m.end() < MIN_CONTENT) {
      return Optional.empty();
    }
    Span name = new Span(m.start("name"), m.end("name"));
    Optional<Token> head =
        first.within(name).stream()
            .filter(t -> entities.mention(first, t).isPresent() && t.isNoun())
            .reduce((a, b) -> b);
    boolean capitals =
        name.in(text).equals(name.in(text).toUpperCase(java.util.Locale.ROOT)) && name.length() > 2;
    Optional<SourceType> type = head.map(t -> sources.type(first, t, sources.at(first, t)));
    boolean speaker =
        type.isPresent() && type.get() != SourceType.UNNAMED && type.get() != SourceType.DOCUMENT;
    if (!capitals
        && !(speaker && first.headline())
        && !(type.isPresent() && type.get() == SourceType.PERSON)) {
      return Optional.empty();
    }
    List<Mention> mentions =
        head.flatMap(t -> entities.mention(first, t)).map(List::of).orElse(List.of());
    return Optional.of(
        new Candidate(
            first,
            Optional.of(new Source(name, mentions)),
            speaker ? type.get() : SourceType.PERSON,
            Optional.of(new Span(m.start("colon"), m.end("colon"))),
            List.of(new Span(m.end(), all.end())),
            Certainty.CERTAIN,
            Polarity.POSITIVE,
            0.8,
            "rule:transcript"));
  }

  /** "'We will not yield': minister": a quotation, a colon, a speaker, in a headline. */
  static Optional<Candidate> quotedFirst(
      String text, Sentence headline, Quotes quotes, Entities entities, Sources sources) {
    for (Quotation q : quotes.overlapping(headline.span())) {
      String rest = text.substring(q.span().end(), Math.max(q.span().end(), headline.span().end()));
      Matcher colon = Pattern.compile("^\\s*(?<mark>[:–—-])\\s+").matcher(rest);
      if (q.span().begin() != headline.span().begin() || !colon.find()) {
        continue;
      }
      int from = q.span().end() + colon.end();
      Optional<Token> head =
          headline.tokens().stream()
              .filter(
                  t ->
                      t.span().begin() >= from
                          && entities.mention(headline, t).isPresent()
                          && t.isNoun())
              .findFirst();
      boolean alone =
          head.isPresent()
              && headline.tokens().stream().noneMatch(t -> t.span().begin() >= from && t.isVerb());
      if (alone) {
        Source source = sources.at(headline, head.get());
        int at = q.span().end() + colon.start("mark");
        return Optional.of(
            new Candidate(
                headline,
                Optional.of(source),
                sources.type(headline, head.get(), source),
                Optional.of(new Span(at, at + 1)),
                List.of(q.span()),
                Certainty.CERTAIN,
                Polarity.POSITIVE,
                0.7,
                "rule:headline-quotation"));
      }
    }
    return Optional.empty();
  }
}
