package org.hearsay.exchange.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.archive.CodedLine;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.archive.record.RecordException;
import org.hearsay.archive.record.RecordReader;
import org.hearsay.exchange.Ferry;
import org.hearsay.exchange.Written;
import org.hearsay.exchange.citron.CitronFormat;
import org.hearsay.exchange.export.EventRecord;
import org.hearsay.exchange.export.EventSource;
import org.hearsay.exchange.export.EventWriter;
import org.hearsay.exchange.export.Selection;
import org.hearsay.exchange.export.Statements;
import org.hearsay.exchange.foreign.Comparison.Row;
import org.hearsay.exchange.foreign.QuotationComparison.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationComparisonTest {
  private static final String TEXT =
      "The ban is lifted, Ona Brill said. \"We sail at dawn,\" she said. Nobody sails, a clerk said.";

  private final QuotationComparison comparison = new QuotationComparison();

  private static CodedLine quay() {
    return CodedLine.of("q", "The Quay", "2024-05-03", TEXT)
        .person("brill", "Ona Brill", "harbour master")
        .mentioned("Ona Brill", "she")
        .claim(
            "a1", "The ban is lifted", c -> c.by("Ona Brill", "person", "brill").cue("Brill said"))
        .claim("a2", "\"We sail at dawn,\"", c -> c.by("she", "person", "brill").cue("said"));
  }

  private void ours(CodedLine... lines) {
    EventSource source = new EventSource(Selection.all());
    EventWriter writer =
        new EventWriter() {
          @Override
          public void begin(Statements statements) {
            comparison.add(statements);
          }

          @Override
          public void add(EventRecord event) {}

          @Override
          public void close() {}
        };
    try {
      for (CodedLine line : lines) {
        source.mentions(RecordReader.read(line.json()), writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RecordException e) {
      throw new AssertionError(e);
    }
  }

  private static Piece piece(String words) {
    int begin = TEXT.indexOf(words);
    return new Piece(begin, begin + words.length(), words);
  }

  private static ForeignQuotation quotation(String content, String... sources) {
    return new ForeignQuotation(
        List.of(sources).stream().map(QuotationComparisonTest::piece).toList(),
        List.of(piece(content)));
  }

  private void theirs(String text, ForeignQuotation... quotations) {
    comparison.add(new ForeignStatements("theirs:1", text, List.of(quotations)));
  }

  @Test
  void halfOfTheContentMakesTheSameQuotation() {
    ours(quay());
    theirs(
        TEXT + "\n",
        quotation("ban is lifted", "Brill"),
        quotation("at", "she"),
        quotation("Nobody sails", "a clerk"));
    assertEquals(new Row(1, 1, 2), comparison.quotations());
    assertEquals(new Row(1, 0, 0), comparison.sources());
  }

  @Test
  void eachIsPairedOnceTheLikestFirst() {
    ours(quay());
    theirs(TEXT, quotation("We sail at dawn"), quotation("\"We sail at dawn,\""));
    assertEquals(new Row(1, 1, 1), comparison.quotations());
  }

  @Test
  void aSourceIsTheSameByAnyOfItsWords() {
    ours(quay());
    theirs(
        TEXT,
        quotation("The ban is lifted", "a clerk"),
        quotation("\"We sail at dawn,\"", "Ona Brill"));
    assertEquals(new Row(2, 0, 0), comparison.quotations());
    assertEquals(new Row(1, 1, 1), comparison.sources());
  }

  @Test
  void onlyTextsThatBothHaveAreCompared() {
    ours(quay(), quay(), Ferry.sourced());
    theirs("Another text.", new ForeignQuotation(List.of(), List.of(new Piece(0, 7, "Another"))));
    theirs(TEXT);
    theirs(TEXT, quotation("Nobody sails"));
    assertEquals(new Row(0, 2, 0), comparison.quotations());
    assertEquals(new Agreement(2, 1, 3, 2), comparison.agreement());
  }

  @Test
  void whatWeWroteOurselvesAgreesWithUs(@TempDir Path folder) throws IOException {
    CodedLine[] lines = {quay(), Ferry.sourced()};
    ours(lines);
    Path file = Written.mentions(new CitronFormat(), folder, Selection.all(), lines);
    new CitronReader(
            comparison::add,
            fault -> {
              throw new AssertionError(fault);
            })
        .read(new ByteArrayInputStream(Files.readAllBytes(file)), "ours");
    assertEquals(new Row(4, 0, 0), comparison.quotations());
    assertEquals(new Row(4, 0, 0), comparison.sources());
  }
}
