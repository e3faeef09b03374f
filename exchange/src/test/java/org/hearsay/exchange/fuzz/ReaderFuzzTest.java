package org.hearsay.exchange.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.Optional;
import org.hearsay.archive.record.CodedRecord.Piece;
import org.hearsay.conllu.ConlluException;
import org.hearsay.conllu.ConlluReader;
import org.hearsay.exchange.Formats;
import org.hearsay.exchange.feed.FeedItem;
import org.hearsay.exchange.feed.FeedReader;
import org.hearsay.exchange.feed.UnreadableFeedException;
import org.hearsay.exchange.foreign.CitronReader;
import org.hearsay.exchange.foreign.ForeignQuotation;
import org.hearsay.exchange.foreign.ForeignStatements;
import org.hearsay.exchange.foreign.MentionReader;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReadResult.Unreadable;
import org.hearsay.report.Report;
import org.hearsay.report.ReportReader;
import org.hearsay.text.Span;

/**
 * Whatever the bytes are, readers give a result or say in one line what is wrong. A test runs over
 * its seeds (the folder of its name beside the resources); {@code fuzz/run} lets Jazzer look for
 * more.
 */
class ReaderFuzzTest {
  private static final long RUNS = 1_000_000;
  private static final URI URL = URI.create("https://karsa.example/a");

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void text(byte[] bytes) throws IOException {
    read(bytes, "f.txt");
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void jsonLines(byte[] bytes) throws IOException {
    read(bytes, "f.jsonl");
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void webArchive(byte[] bytes) throws IOException {
    read(bytes, "f.warc");
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void dates(FuzzedDataProvider data) throws IOException {
    String date = data.consumeRemainingAsString().replaceAll("[\\p{Cc}\"\\\\]", " ");
    String line = "{\"text\": \"Ships came.\", \"published\": \"" + date + "\"}";
    read(line.getBytes(UTF_8), "f.jsonl");
    read(("Ships came\n\n" + date + "\n\nThey left.").getBytes(UTF_8), "f.txt");
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void treebank(byte[] bytes) throws IOException {
    try {
      ConlluReader.read(
          new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8)), "f");
    } catch (ConlluException e) {
      checkLine(e.getMessage());
    }
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void page(byte[] bytes) {
    try {
      check(PageReader.read(bytes, Optional.empty(), Optional.of(URL)));
    } catch (UnreadablePageException e) {
      checkLine(e.problem());
    }
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void feed(byte[] bytes) {
    try {
      for (FeedItem item : FeedReader.read(bytes, Optional.empty(), URL).items()) {
        if (item.url().getHost() == null) {
          throw new AssertionError("no page: " + item);
        }
      }
    } catch (UnreadableFeedException e) {
      checkLine(e.problem());
    }
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void citron(byte[] bytes) throws IOException {
    new CitronReader(ReaderFuzzTest::check, bad -> checkLine(bad.problem()))
        .read(new ByteArrayInputStream(bytes), "f");
  }

  @FuzzTest(maxDuration = "", maxExecutions = RUNS)
  void mentions(byte[] bytes) throws IOException {
    new MentionReader(mention -> checkLine(mention.address()), bad -> checkLine(bad.problem()))
        .read(new ByteArrayInputStream(bytes), "f");
  }

  /** All pieces are of the text. */
  private static void check(ForeignStatements report) {
    int length = report.text().codePointCount(0, report.text().length());
    for (ForeignQuotation quotation : report.quotations()) {
      for (Piece piece : quotation.content()) {
        if (piece.begin() >= piece.end() || piece.end() > length) {
          throw new AssertionError("not of the text: " + piece);
        }
      }
    }
  }

  private static void read(byte[] bytes, String name) throws IOException {
    try {
      new ReportReader(ReaderFuzzTest::check, Formats.all())
          .read(new ByteArrayInputStream(bytes), name);
    } catch (java.io.EOFException | java.util.zip.ZipException e) {
      // A damaged gzip file: whoever opened it tells that.
    }
  }

  private static void check(ReadResult result) {
    if (result instanceof Read read) {
      check(read.report());
    } else if (result instanceof Unreadable bad) {
      checkLine(bad.problem());
    }
  }

  private static void check(Report report) {
    int last = 0;
    for (Span span : report.layout().body()) {
      if (span.begin() < last || span.end() > report.text().length()) {
        throw new AssertionError("spans out of order: " + report.layout());
      }
      last = span.end();
    }
  }

  private static void checkLine(@org.jspecify.annotations.Nullable String problem) {
    if (problem == null || problem.isBlank() || problem.lines().count() != 1) {
      throw new AssertionError("expected one line, found <" + problem + ">");
    }
  }
}
