package org.hearsay.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.encoder.Encoded;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Window;
import org.hearsay.encoder.Windows;
import org.hearsay.exchange.page.PageReader;
import org.hearsay.exchange.page.UnreadablePageException;
import org.hearsay.exchange.warc.WarcFormat;
import org.hearsay.report.Report;
import org.hearsay.text.QuotationScanner;
import org.hearsay.text.Span;
import org.hearsay.word.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The parts of the way, each alone, one thread; to be run in the project's root. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5, timeUnit = TimeUnit.SECONDS)
public class Parts {
  private static final Path SAMPLES = Path.of("samples");
  private static final int PAGES = 50;

  /** What a part went through, so that it is printed a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Through {
    public long words;
    public long pages;
  }

  private String text = "";
  private int words;
  private byte[] pages = new byte[0];
  private byte[] page = new byte[0];
  private List<Window> windows = List.of();
  private final Encoder encoder = Encoder.load();
  private final Coder coder = new Coder();

  /** A report of the paragraphs of all samples, and pages that are made of them. */
  @Setup
  public void make() throws IOException {
    List<String> paragraphs = WarcMaker.paragraphs(SAMPLES);
    text = String.join("\n\n", paragraphs);
    words = text.split("\\s+", -1).length;
    windows = windows();
    Path file = Files.createTempFile("hearsay-parts", ".warc.gz");
    WarcMaker.write(file, PAGES, paragraphs);
    pages = Files.readAllBytes(file);
    Files.delete(file);
    page = WarcMaker.page(paragraphs).getBytes(StandardCharsets.UTF_8);
  }

  private List<Window> windows() {
    List<Span> whole = List.of(new Span(0, text.length()));
    return Windows.of(
        text, Tokenizer.standard().paragraphs(text, whole), QuotationScanner.scan(text, whole));
  }

  /** Records are found in a web archive; none is taken apart. */
  @Benchmark
  public void records(Blackhole hole, Through through) throws IOException {
    new WarcFormat().find(new ByteArrayInputStream(pages), "pages.warc.gz", hole::consume);
    through.pages += PAGES;
  }

  /** A page of a whole report is taken apart. */
  @Benchmark
  public Report page(Through through) throws UnreadablePageException {
    through.pages++;
    return PageReader.read(page, Optional.of("utf-8"), Optional.empty());
  }

  /** A text is cut into words and windows. */
  @Benchmark
  public List<Window> words(Through through) {
    through.words += words;
    return windows();
  }

  /** The windows go through the model. */
  @Benchmark
  public void encoder(Blackhole hole, Through through) {
    for (Window window : windows) {
      Encoded encoded = encoder.encode(window);
      hole.consume(encoded);
    }
    through.words += words;
  }

  /** A report is coded, all that stands above included. */
  @Benchmark
  public CodedReport coding(Through through) {
    through.words += words;
    return coder.code(Report.of(text));
  }
}
