package org.hearsay.archive.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedlineTest {
  private static String marked(String before, String after) {
    return Redline.of(before, after).pieces().stream()
        .map(
            p ->
                switch (p.kind()) {
                  case KEPT -> p.text();
                  case TAKEN_OUT -> "[-" + p.text() + "-]";
                  case PUT_IN -> "{+" + p.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not sell, Ana said | We will sell, Ana said | We will [-not -]sell, Ana said",
        "The Pier is shut. | The old Pier: shut! | The {+old +}Pier: [-is -]shut!",
        "the pier | (The pier) | (The pier)",
        "we will not go | We won't go. | We won't go.",
        "we will go | We won't go. | We will {+not +}go.",
        "we can't stay here | We can stay here | We can [-not -]stay here",
        "one two | three | [-one two-]{+three+}",
      })
  void theLaterWordingKeepsItsCapitalsAndPunctuation(String before, String after, String marks) {
    assertEquals(marks, marked(before, after));
  }
}
