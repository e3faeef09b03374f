package org.hearsay.archive.origin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "At the mill our reporter counted six carts.",
        "“Go!” they cried. I saw smoke over Tarn.",
        "A journalist of this newspaper stood on the quay.",
        "When we arrived, the gate was shut."
      })
  void whoWasThereSaysSo(String text) {
    assertTrue(Presence.shownIn(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"I saw smoke over Tarn,\" the miller said.",
        "“We counted six carts",
        "She and I sawed wood.",
        "The minister told reporters that the gate was shut."
      })
  void whoHearsOrQuotesDoesNot(String text) {
    assertFalse(Presence.shownIn(text), text);
  }
}
