package org.hearsay.evaluation.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccurrenceTest {
  private static void assertStands(String text, String words, int begin, int end) {
    assertEquals(
        Optional.of(new CodePointSpan(begin, end)), Occurrence.parse(words).in(text), words);
  }

  private static void assertNowhere(String text, String words) {
    assertEquals(Optional.empty(), Occurrence.parse(words).in(text), words);
  }

  @Test
  void wholeWordsComeFirst() {
    assertStands("the sheriff heard he fell", "he", 18, 20);
    assertStands("the_he he", "he", 7, 9);
    assertStands("he", "he", 0, 2);
    assertStands("été té", "té", 4, 6);
  }

  @Test
  void withoutWholeWordsTheFirstPlaceOfAllIsMeant() {
    assertStands("sheriffs heard", "he", 1, 3);
  }

  @Test
  void aNumberCountsAllPlacesEvenOverlappingOnes() {
    assertStands("the sheriff heard he fell", "he#1", 1, 3);
    assertStands("the sheriff heard he fell", "he#4", 18, 20);
    assertStands("anana", "ana#2", 2, 5);
    assertNowhere("anana", "ana#3");
  }

  @Test
  void offsetsCountCodePoints() {
    assertStands("𝒜𝒜 said", "said", 3, 7);
    assertStands("𝒜 𝒜", "𝒜#2", 2, 3);
  }

  @Test
  void onlyANumberAtTheEndCounts() {
    assertStands("flat #3 a, said Ada", "#3 a", 5, 9);
    assertStands("a #x", "#x", 2, 4);
    assertStands("at #2 or #2", "#2#2", 9, 11);
  }

  @Test
  void noWordsStandNowhere() {
    assertNowhere("Ada said", "");
    assertNowhere("Ada said", "#1");
    assertNowhere("Ada said", "said#0");
    assertNowhere("Ada said", "Ada  said");
    assertNowhere("Ada", "Ada said");
    assertNowhere("", "a");
  }
}
