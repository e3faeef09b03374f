package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Mention;
import org.hearsay.entity.MentionType;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * The gate: only what states, bodies, officials, armed groups and crowds do to each other is coded.
 */
final class PublicAffairs {
  private final Parties parties;

  PublicAffairs(Parties parties) {
    this.parties = parties;
  }

  /**
   * Whether the type's parties are there, and one of them, or whoever reports the act, is public.
   */
  boolean admits(Reading r, List<Attribution> grounds) {
    boolean actor = !r.actors().isEmpty();
    boolean recipient = !r.recipients().isEmpty();
    boolean publicActor = r.actors().stream().anyMatch(parties::isPublic);
    boolean anyPublic =
        publicActor
            || r.recipients().stream().anyMatch(parties::isPublic)
            || isReportedByPublic(grounds);
    if (isMatterOfCourts(r)) {
      return actor || recipient;
    }
    return switch (r.type()) {
      case CONSULT, COOPERATE, AGREE ->
          anyPublic && (actor && recipient || isSeveral(r.actors()) || isSeveral(r.recipients()));
      case SUPPORT, REJECT, THREATEN -> publicActor;
      case ACCUSE, REQUEST, CONCEDE, RETREAT, AID, MOBILIZE, SANCTION ->
          anyPublic && (actor || recipient && r.special());
      case PROTEST ->
          anyPublic && (actor || recipient && r.special())
              || r.actors().stream().anyMatch(this::isCrowd);
      case COERCE, ASSAULT ->
          anyPublic && (actor || recipient) || r.recipients().stream().anyMatch(this::isOfNation);
    };
  }

  /** An arrest or a court case counts, whoever it is about. */
  private static boolean isMatterOfCourts(Reading r) {
    String mode = r.mode().orElse("");
    return r.type() == EventType.COERCE && (mode.equals("arrest") || mode.equals("deport"))
        || r.type() == EventType.SANCTION && mode.equals("convict");
  }

  private boolean isReportedByPublic(List<Attribution> grounds) {
    return grounds.stream()
        .flatMap(a -> a.source().stream())
        .flatMap(s -> s.mentions().stream())
        .map(parties::entity)
        .anyMatch(e -> e.isParty() && e.type() != MentionType.MEDIUM);
  }

  private static boolean isSeveral(List<Mention> mentions) {
    return mentions.size() > 1 || mentions.size() == 1 && mentions.get(0).isPlural();
  }

  private boolean isCrowd(Mention m) {
    return parties.entity(m).type() == MentionType.GROUP;
  }

  /** "a Kyrgyz herder": whom the text names by nation, violence makes a matter of nations. */
  private boolean isOfNation(Mention m) {
    Entity entity = parties.entity(m);
    return m.country().isPresent()
        && (entity.type() == MentionType.PERSON || entity.type() == MentionType.GROUP);
  }

  /**
   * Where no slot names who undergoes an act: a party named inside its object ("rejected the plan
   * that France made"); of a deed else the country or town that it is done to or in.
   */
  List<Mention> impliedRecipients(Reading r) {
    Sentence s = r.sentence();
    Arguments arguments =
        new Arguments(
            s,
            r.trigger(),
            r.trigger().isNoun() ? Readings.carrier(s, r.trigger()) : Optional.empty());
    List<Mention> found = new ArrayList<>();
    arguments.slot("obj").forEach(t -> found.addAll(named(r, s.subtree(t), false)));
    boolean deed =
        switch (r.type()) {
          case ASSAULT, PROTEST, COERCE, MOBILIZE, AID, RETREAT -> true;
          case AGREE,
              CONSULT,
              SUPPORT,
              CONCEDE,
              COOPERATE,
              REQUEST,
              ACCUSE,
              REJECT,
              THREATEN,
              SANCTION ->
              false;
        };
    if (found.isEmpty() && deed) {
      found.addAll(named(r, s.subtree(r.trigger()), true));
    }
    return found.isEmpty() ? found : List.of(found.get(0));
  }

  private List<Mention> named(Reading r, List<Token> tokens, boolean places) {
    List<String> actors = r.actors().stream().map(a -> parties.entity(a).id()).toList();
    return tokens.stream()
        .filter(t -> t.index() > r.trigger().index())
        .flatMap(t -> parties.mention(r.sentence(), t).stream())
        .filter(m -> m.form() != Mention.Form.PRONOUN && !actors.contains(parties.entity(m).id()))
        .filter(
            m ->
                places
                    ? m.type() == MentionType.COUNTRY && m.form() == Mention.Form.NAME
                        || m.type() == MentionType.PLACE
                    : parties.isPublic(m))
        .toList();
  }
}
