package org.hearsay.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.Mention.Form;

/** Finds what a pronoun of the third person stands for: recent, of fitting kind, best a subject. */
final class Pronouns {
  private static final int SENTENCES_BACK = 3;

  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private Pronouns() {}

  static Optional<Cluster> antecedent(
      Mention pronoun, List<Mention> mentions, Map<Mention, Cluster> clusterOf, SpeechTags tags) {
    String word = pronoun.name();
    Cluster best = null;
    double bestScore = 0;
    for (Mention before : mentions) {
      int distance = pronoun.sentence().index() - before.sentence().index();
      if (before.span().begin() >= pronoun.span().begin() || distance > SENTENCES_BACK) {
        continue;
      }
      Cluster cluster = clusterOf.get(before);
      if (cluster == null
          || !fits(word, before, cluster)
          || isOwnPhrase(pronoun, before)
          || tags.isToldOf(pronoun, cluster)) {
        continue;
      }
      double score = score(before, distance) + before.span().begin() * 1e-7;
      if (best == null || score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether number, sex and kind allow it. */
  static boolean mayStandFor(Mention pronoun, Mention before, Cluster cluster) {
    return fits(pronoun.name(), before, cluster) && !isOwnPhrase(pronoun, before);
  }

  /** "his deputy" is not he. */
  private static boolean isOwnPhrase(Mention pronoun, Mention before) {
    return before.span().contains(pronoun.span())
        || pronoun.span().contains(before.span())
        || isObjectOf(pronoun, before);
  }

  /** "She thanked her": an object is not the subject of the same verb. */
  private static boolean isObjectOf(Mention pronoun, Mention before) {
    boolean oneClause =
        pronoun.sentence().index() == before.sentence().index()
            && pronoun.head().head() == before.head().head();
    boolean reflexive =
        pronoun.name().endsWith("self")
            || pronoun.name().endsWith("selves")
            || pronoun.head().is("nmod:poss");
    return oneClause && !reflexive && before.head().relation().equals("nsubj");
  }

  private static double score(Mention m, int distance) {
    double score = 10 - 3.0 * distance;
    String relation = m.head().relation();
    if (relation.equals("nsubj")) {
      score += 3;
    } else if (relation.equals("obl") || relation.equals("nmod")) {
      score -= 1.5;
    }
    return m.form() == Form.NAME || m.form() == Form.PRONOUN ? score + 1 : score;
  }

  private static boolean fits(String word, Mention m, Cluster cluster) {
    if (FEMALE.contains(word) || MALE.contains(word)) {
      return cluster.is(MentionType.PERSON) && !isOpposite(word, cluster) && !m.isFirstPerson();
    }
    if (NEUTER.contains(word)) {
      return switch (cluster.type()) {
        case COUNTRY, ORGANIZATION, OFFICE, MEDIUM, DOCUMENT ->
            m.form() != Form.ADJECTIVE && !m.head().relation().equals("nmod");
        case PERSON, PLACE, GROUP, OTHER -> false;
      };
    }
    if (PLURAL.contains(word)) {
      return cluster.is(MentionType.GROUP) && m.isPlural();
    }
    return false;
  }

  /** Whether an earlier pronoun or a noun of one sex speaks against this one. */
  private static boolean isOpposite(String word, Cluster cluster) {
    Set<String> other = FEMALE.contains(word) ? MALE : FEMALE;
    boolean female = FEMALE.contains(word);
    return cluster.mentions().stream()
        .anyMatch(
            m -> {
              if (m.form() == Form.PRONOUN) {
                return other.contains(m.name());
              }
              String role = m.role().orElse("");
              String words =
                  m.sentence().token(Math.max(0, m.head().index() - 2)).text()
                      + " "
                      + m.sentence().token(Math.max(0, m.head().index() - 1)).text();
              boolean isMan =
                  role.endsWith("man") && !role.endsWith("woman")
                      || role.equals("king")
                      || words.contains("Mr.")
                      || words.endsWith("Mr");
              boolean isWoman =
                  role.endsWith("woman")
                      || role.equals("queen")
                      || words.contains("Mrs")
                      || words.contains("Ms.");
              return female ? isMan : isWoman;
            });
  }
}
