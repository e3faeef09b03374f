package org.hearsay.event;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.entity.Mention;
import org.hearsay.entity.Mention.Form;

/** Says who the pronouns among the parties are: "we" the speaker, others who is named beside. */
final class Pronouns {
  private final Parties parties;

  Pronouns(Parties parties) {
    this.parties = parties;
  }

  /**
   * The same between parties that are named, as far as the sentence or the speaker tells.
   *
   * @param grounds of the event, the innermost first
   */
  Proposal named(Proposal p, List<Attribution> grounds) {
    List<Mention> speaker =
        grounds.stream()
            .flatMap(a -> a.source().stream())
            .findFirst()
            .map(Source::mentions)
            .orElse(List.of());
    return p.between(named(p.actors(), speaker), named(p.recipients(), speaker));
  }

  private List<Mention> named(List<Mention> mentions, List<Mention> speaker) {
    return mentions.stream()
        .flatMap(
            m ->
                m.isFirstPerson() && !speaker.isEmpty()
                    ? speaker.stream()
                    : Stream.of(inSentence(m)))
        .distinct()
        .toList();
  }

  private Mention inSentence(Mention m) {
    if (m.form() != Form.PRONOUN) {
      return m;
    }
    return parties.entity(m).mentions().stream()
        .filter(o -> o.sentence().index() == m.sentence().index())
        .filter(o -> o.form() == Form.NAME || o.form() == Form.NOMINAL)
        .findFirst()
        .orElse(m);
  }
}
