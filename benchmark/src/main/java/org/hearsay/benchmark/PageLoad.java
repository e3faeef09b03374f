package org.hearsay.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.exchange.Formats;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReportReader;

/**
 * Measures how fast a made web archive is read, without coding, and whether memory grows with it:
 * {@code PageLoad PAGES}.
 */
public final class PageLoad {
  private static final int STEP = 20_000;

  private final PrintStream out;
  private long begin = System.nanoTime();
  private int reports;
  private int others;

  private PageLoad(PrintStream out) {
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    int pages = Integer.parseInt(args[0]);
    Path file = Path.of(System.getProperty("java.io.tmpdir"), "hearsay-" + pages + ".warc.gz");
    if (!Files.exists(file)) {
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      WarcMaker.write(unfinished, pages, List.of());
      Files.move(unfinished, file);
    }
    PageLoad load = new PageLoad(System.out);
    load.print("%s, %,d bytes", file, Files.size(file));
    load.begin = System.nanoTime();
    load.run(file);
  }

  private void run(Path file) {
    long first = begin;
    new ReportReader(this::count, Formats.all()).read(file);
    double seconds = (System.nanoTime() - first) / 1e9;
    print(
        "%,d reports, %,d others: %.0f pages/s, %s",
        reports, others, (reports + others) / seconds, Memory.told());
  }

  private void count(ReadResult result) {
    if (result instanceof Read) {
      reports++;
    } else {
      others++;
    }
    if ((reports + others) % STEP == 0) {
      double seconds = (System.nanoTime() - begin) / 1e9;
      print("%,d pages: %.0f pages/s, %s", reports + others, STEP / seconds, Memory.told());
      begin = System.nanoTime();
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
