package org.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.syntax.EntityType;
import org.hearsay.syntax.NameTag;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  /** A sentence of words parted by spaces, all under the first. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String w : words.split(" ", -1)) {
      Span span = new Span(at, at + w.length());
      int i = tokens.size();
      String relation = i == 0 ? "root" : w.matches("\\d+") && i > 1 ? "nummod" : "dep";
      tokens.add(
          new Token(
              i,
              span,
              w,
              w,
              "X",
              "XX",
              "",
              i == 0 ? -1 : 0,
              relation,
              NameTag.NONE,
              EntityType.NONE));
      at += w.length() + 1;
    }
    return new Sentence(0, 0, false, tokens);
  }

  private static String number(Optional<Double> value) {
    return value
        .map(v -> v == Math.rint(v) ? String.valueOf(v.longValue()) : v.toString())
        .orElse("?");
  }

  private static List<String> amounts(String words) {
    return Amounts.of(sentence(words)).stream()
        .map(
            a ->
                number(a.low())
                    + ".."
                    + number(a.high())
                    + a.currency().map(c -> " " + c).orElse("")
                    + " ["
                    + String.join(
                        " ", List.of(words.split(" ", -1)).subList(a.first(), a.last() + 1))
                    + "]")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "killed 12 people => 12..12 [12]",
        "killed 1,200 people => 1200..1200 [1,200]",
        "fled 1.5 million people => 1500000..1500000 [1.5 million]",
        "held twenty - one men => 21..21 [twenty - one]",
        "held two dozen men => 24..24 [two dozen]",
        "held a hundred men => 100..100 [a hundred]",
        "fled half a million people => 500000..500000 [half a million]",
        "held dozens of men => 24..99 [dozens]",
        "held several dozen men => 36..108 [several dozen]",
        "drew tens of thousands of people => 20000..99999 [tens of thousands]",
        "killed at least 12 people => 12..? [at least 12]",
        "killed no fewer than 12 people => 12..? [no fewer than 12]",
        "killed more than a dozen people => 12..? [more than a dozen]",
        "killed up to 12 people => ?..12 [up to 12]",
        "killed nearly 200 people => ?..200 [nearly 200]",
        "killed about 200 people => 200..200 [about 200]",
        "killed between 10 and 15 people => 10..15 [between 10 and 15]",
        "killed 10 to 15 people => 10..15 [10 to 15]",
        "saw no casualties => 0..0 [no]",
        "gave $ 20 million => 20000000..20000000 USD [$ 20 million]",
        "gave 300 euros => 300..300 EUR [300 euros]",
        "gave more than $ 2 billion => 2000000000..? USD [more than $ 2 billion]"
      })
  void anAmountIsReadWithItsBounds(String words, String amount) {
    assertEquals(List.of(amount), amounts(words));
  }

  @Test
  void severalAmountsDoNotOverlap() {
    assertEquals(
        List.of("12..12 [12]", "30..30 [30]"), amounts("killed 12 people and wounded 30 others"));
    assertEquals(List.of("10..10 [10]", "9..9 [9]"), amounts("took 10 to 9"));
  }

  @Test
  void anyWordsGiveAmountsInOrder() {
    List<String> words =
        List.of("12", "a", "dozen", "of", "thousands", "to", "and", "no", "-", "$", "million", "x");
    Random random = new Random(7);
    for (int n = 0; n < 2000; n++) {
      StringBuilder line = new StringBuilder("x");
      for (int k = random.nextInt(8); k > 0; k--) {
        line.append(' ').append(words.get(random.nextInt(words.size())));
      }
      int behind = 0;
      for (Amount a : Amounts.of(sentence(line.toString()))) {
        assertEquals(true, a.first() >= behind && a.last() >= a.first(), line.toString());
        assertEquals(
            true,
            a.low().isEmpty() || a.high().isEmpty() || a.low().get() <= a.high().get(),
            line.toString());
        behind = a.last() + 1;
      }
    }
  }
}
