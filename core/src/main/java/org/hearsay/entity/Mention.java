package org.hearsay.entity;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;

/**
 * A noun phrase, pronoun or adjective of nationality that stands for an entity.
 *
 * @param span the phrase with determiner, modifiers and its "of" phrase; no clause, no apposition
 * @param form how it refers
 * @param name the name in it, or its own words in lower case
 * @param country ISO 3166-1 alpha-3
 * @param role the role or office that it states of a person, in lower case
 * @param isPublic whether it acts in public affairs; empty when the words do not tell
 */
public record Mention(
    Sentence sentence,
    Token head,
    Span span,
    Form form,
    MentionType type,
    String name,
    Optional<String> country,
    Optional<Sector> sector,
    Optional<String> role,
    Optional<Boolean> isPublic) {
  /** How a mention refers. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN,
    /** "Iranian" before a noun. */
    ADJECTIVE
  }

  public boolean isPlural() {
    return head.has("Number=Plur") || sentence.hasChild(head, "conj") && !isOneInTwoOffices();
  }

  /** "the former minister and current envoy, Ana Petrova": one name for both. */
  private boolean isOneInTwoOffices() {
    return sentence
        .child(head, "appos")
        .filter(a -> a.upos().equals("PROPN") && !sentence.hasChild(a, "conj"))
        .isPresent();
  }

  /** Whether it names others than those it is said to be of: "Iran's neighbours". */
  public boolean isOfOthers() {
    return form == Form.NOMINAL && Others.areMeant(head);
  }

  public boolean isFirstPerson() {
    return form == Form.PRONOUN
        && switch (head.lemma().toLowerCase(Locale.ROOT)) {
          case "i", "we", "my", "our", "me", "us", "mine", "ours", "myself", "ourselves" -> true;
          default -> false;
        };
  }
}
