package org.hearsay.archive.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What outlets do to a dispatch; it stays one text. */
class CopyTest {
  private static final List<String> PARAGRAPHS = Dispatch.PARAGRAPHS;
  private static final String TEXT = Dispatch.TEXT;

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> copies() {
    List<String> inserted = new ArrayList<>(PARAGRAPHS);
    inserted.add(
        2,
        "Readers of the Tarn Herald remember the Marigold from the regatta of 2019, when it"
            + " carried the mayor and the brass band of the fire brigade round the bay.");
    String lengthened =
        TEXT
            + "\n\nThe council of Tarn meets on Thursday to talk about the lighthouse. Its budget"
            + " has been short of money for years, and two of the seven members want to sell the"
            + " tower to a hotel.\n\nOn the quay of Velmouth relatives had waited since the"
            + " morning. Some held flowers, others only looked at their telephones until the first"
            + " bus with passengers came over the bridge.\n\nFares to the islands rise in May.";
    String rewritten =
        TEXT.replace("ran aground", "got stuck")
            .replace("before dawn", "early")
            .replace("had left", "had sailed from")
            .replace("a sandbank that shifts with every", "a bank that moves with each")
            .replace("were treated", "had to be treated")
            .replace("promised to refund all tickets", "said it would refund all tickets")
            .replace("It was the fourth grounding", "This was the fourth such accident");
    return Stream.of(
        Arguments.of("verbatim", TEXT),
        Arguments.of("dateline changed", TEXT.replace("SARKALY, April 2 (VPA)", "TARN, Thursday")),
        Arguments.of("new headline", "Soup for the stranded of the Marigold\n\n" + TEXT),
        Arguments.of("shortened", String.join("\n\n", PARAGRAPHS.subList(0, 2)) + "\n\n"),
        Arguments.of("lengthened", lengthened),
        Arguments.of("inserted paragraph", String.join("\n\n", inserted)),
        Arguments.of("light rewriting", rewritten));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("copies")
  void whatIsDoneToADispatchLeavesItOneUniqueText(String kind, String copy) {
    assertUnique(1, TEXT, copy);
    assertUnique(1, copy, TEXT);
  }

  @Test
  void allKindsTogetherAreOneUniqueText() {
    List<String> texts = new ArrayList<>(List.of(TEXT));
    copies().forEach(c -> texts.add((String) c.get()[1]));
    assertUnique(1, texts.toArray(String[]::new));
  }

  private void assertUnique(int texts, String... reports) {
    assertEquals(texts, Texts.unique(folder, reports), String.join("\n---\n", reports));
  }
}
