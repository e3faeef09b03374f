package org.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class NameVoteTest {
  /** A name of so many words, the last of which heads it. */
  private static Sentence name(int index, EntityType kind, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      tokens.add(
          new Token(
              i,
              new Span(at, at + words[i].length()),
              words[i],
              words[i],
              "PROPN",
              "NNP",
              "",
              last ? -1 : words.length - 1,
              last ? "root" : "compound",
              NameTag.NONE,
              last ? kind : EntityType.OBJECT));
      at += words[i].length() + 1;
    }
    return new Sentence(index, 0, false, tokens);
  }

  private static List<EntityType> settled(Sentence... sentences) {
    return NameVote.settle(List.of(sentences)).stream()
        .map(s -> s.token(s.size() - 1).entity())
        .toList();
  }

  @Test
  void mostWin() {
    assertEquals(
        List.of(EntityType.PLACE, EntityType.PLACE, EntityType.PLACE, EntityType.PERSON),
        settled(
            name(0, EntityType.PERSON, "Port", "Velde"),
            name(1, EntityType.PLACE, "Port", "Velde"),
            name(2, EntityType.PLACE, "Port", "Velde"),
            name(3, EntityType.PERSON, "Velde")));
  }

  @Test
  void ofTwoTheFirstStands() {
    assertEquals(
        List.of(EntityType.PLACE, EntityType.PLACE),
        settled(name(0, EntityType.PLACE, "Orrin"), name(1, EntityType.ORGANIZATION, "Orrin")));
  }

  @Test
  void whatIsNoNameForSomebodyOrAPlaceHasNoVote() {
    assertEquals(
        List.of(EntityType.EVENT, EntityType.PERSON),
        settled(name(0, EntityType.EVENT, "Mira"), name(1, EntityType.PERSON, "Mira")));
  }
}
