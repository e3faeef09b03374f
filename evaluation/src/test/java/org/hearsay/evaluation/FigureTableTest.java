package org.hearsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.evaluation.Peers.PeerFigure;
import org.hearsay.evaluation.corpus.CorpusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTableTest {
  private static final Peers PEERS =
      new Peers(
          List.of(
              new PeerFigure("C", "F1", "rival", "0.5"),
              new PeerFigure("C", "F1", "people", "0.9")));

  @Test
  void aFileThatIsNotThereIsBegun(@TempDir Path temp) throws IOException {
    Path file = temp.resolve("EVALUATION.md");
    FigureTable.write(
        file,
        "0.1.0",
        List.of(
            Figure.rate("C", "dev", "F1", .91549).noted("95 %: 0.9|1.0"),
            Figure.count("C", "dev", "words per second", 2345.6)),
        PEERS);
    assertEquals(
        """
        # Figures

        <!-- figures:begin -->
        | corpus | split | figure | Hearsay (version) | peer | note |
        |---|---|---|---|---|---|
        | C | dev | F1 | 0.915 (0.1.0) | rival 0.5; people 0.9 | 95 %: 0.9/1.0 |
        | C | dev | words per second | 2,346 (0.1.0) |  |  |
        <!-- figures:end -->
        """,
        Files.readString(file));
  }

  @Test
  void rowsAreReplacedWhereTheyStandAndOthersStay(@TempDir Path temp) throws IOException {
    Path file = temp.resolve("EVALUATION.md");
    FigureTable.write(
        file,
        "1",
        List.of(Figure.rate("A", "all", "x", 1), Figure.rate("B", "dev", "x", 0)),
        PEERS);
    Files.writeString(file, "before\n\n" + Files.readString(file) + "\nafter\n");
    FigureTable.write(
        file,
        "2",
        List.of(Figure.rate("C", "dev", "x", 0), Figure.rate("A", "all", "x", .5)),
        PEERS);
    assertEquals(
        """
        before

        # Figures

        <!-- figures:begin -->
        | corpus | split | figure | Hearsay (version) | peer | note |
        |---|---|---|---|---|---|
        | A | all | x | 0.500 (2) |  |  |
        | B | dev | x | 0.000 (1) |  |  |
        | C | dev | x | 0.000 (2) |  |  |
        <!-- figures:end -->

        after
        """,
        Files.readString(file));
  }

  @Test
  void withoutMarkersTheFileStaysAsItIs(@TempDir Path temp) throws IOException {
    for (String content :
        List.of(
            "none\n",
            FigureTable.BEGIN + "\n",
            FigureTable.END + "\n" + FigureTable.BEGIN + "\n")) {
      Path file = Files.writeString(temp.resolve("EVALUATION.md"), content);
      CorpusException fault =
          assertThrows(CorpusException.class, () -> FigureTable.write(file, "1", List.of(), PEERS));
      assertEquals(
          file
              + ": expected the line <!-- figures:begin --> and after it the line"
              + " <!-- figures:end -->",
          fault.getMessage());
      assertEquals(content, Files.readString(file));
    }
  }
}
