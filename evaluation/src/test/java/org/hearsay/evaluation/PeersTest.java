package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PeersTest {
  private static Peers read(String content) throws IOException {
    return Peers.read(
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "made.tsv");
  }

  private static String fault(String content) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> read(content)).getMessage());
  }

  @Test
  void theFileOfPeersIsWellFormed() {
    Peers peers = Peers.standard();
    assertTrue(peers.figures().size() > 30);
    assertEquals(
        "UniversalPetrarch (test part) 0.347; PETRARCH2 (test part) 0.250",
        peers.beside(Figure.rate("PLV", "dev", "strict", .5)));
    assertEquals("", peers.beside(Figure.rate("PLV", "dev", "coded", .5)));
  }

  @Test
  void faultsNameFileAndLine() {
    assertEquals(
        "made.tsv:2: expected 4 fields between tabs, none empty, found \"a\tb\tc\"",
        fault("# head\na\tb\tc\n"));
    assertTrue(fault("a\tb\t\t1\n").startsWith("made.tsv:1: expected 4 fields"));
    assertEquals(
        "made.tsv:1: expected a number in field 4, found \"84 %\"", fault("a\tb\tc\t84 %\n"));
    assertTrue(
        fault("a\tb\tc\t1\n\na\tb\tc\t2\n").startsWith("made.tsv:3: expected each system once"));
  }
}
