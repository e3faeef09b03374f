package org.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.text.Lexicon;
import org.hearsay.text.LexiconException;
import org.junit.jupiter.api.Test;

/** Rows of denials.tsv. */
class DenialRowsTest {
  @Test
  void aGoodRowIsRead() {
    Lexicon.Row row = new Lexicon.Row("denials.tsv", 9, List.of("rule out", "denial"));
    assertEquals(
        new Denials.Word("rule out", Denials.Kind.DENIAL, row.file() + ":" + row.line()),
        Denials.Word.of(row));
  }

  @Test
  void aBadKindIsNamedWithItsLine() {
    Lexicon.Row row = new Lexicon.Row("denials.tsv", 9, List.of("deny", "negative"));
    LexiconException fault = assertThrows(LexiconException.class, () -> Denials.Word.of(row));
    assertTrue(fault.toString().contains("denials.tsv:9: expected"), fault::toString);
    assertTrue(fault.toString().contains("found \"negative\""), fault::toString);
  }
}
