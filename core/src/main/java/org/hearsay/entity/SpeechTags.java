package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.entity.Mention.Form;
import org.hearsay.text.Quotation;
import org.hearsay.text.Span;

/**
 * Pronouns that say whose words a quotation is: "…," she said. Nobody speaks of themselves by name
 * or office, so that whoever is told of between the marks is not the speaker.
 */
final class SpeechTags {
  /** What may stand between the marks and the pronoun: "…," said she. */
  private static final Pattern BETWEEN = Pattern.compile("[,.]?\\s*(?:\\p{Ll}+\\s)?");

  private final String text;
  private final List<Quotation> quotations;

  SpeechTags(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = List.copyOf(quotations);
  }

  /** Whether a pronoun tags words in which somebody is told of, who then is not meant by it. */
  boolean isToldOf(Mention pronoun, Cluster somebody) {
    return tagged(pronoun)
        .filter(
            q ->
                somebody.mentions().stream()
                    .anyMatch(m -> m.form() != Form.PRONOUN && q.contains(m.span())))
        .isPresent();
  }

  private Optional<Span> tagged(Mention pronoun) {
    int begin = pronoun.span().begin();
    return quotations.stream()
        .map(Quotation::span)
        .filter(q -> q.end() <= begin)
        .filter(q -> BETWEEN.matcher(text).region(q.end(), begin).matches())
        .findFirst();
  }
}
