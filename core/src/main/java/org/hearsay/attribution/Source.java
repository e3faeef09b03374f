package org.hearsay.attribution;

import java.util.List;
import org.hearsay.entity.Mention;
import org.hearsay.text.Span;

/**
 * Who is said to say it.
 *
 * @param mentions one; several for "both ministers"; for a relative pronoun, that of its antecedent
 */
public record Source(Span span, List<Mention> mentions) {
  public Source {
    mentions = List.copyOf(mentions);
  }
}
