package org.hearsay.evaluation.web;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.exchange.Formats;
import org.hearsay.report.ReadResult;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.ReportReader;

/**
 * Measures how fast a web archive is read, without coding: {@code WarcLoad FILE.warc.gz}. Not a
 * part of {@code hearsay evaluate}, since it takes minutes.
 */
public final class WarcLoad {
  private static final int STEP = 20_000;

  private final PrintStream out;
  private long begin = System.nanoTime();
  private int reports;
  private int others;

  private WarcLoad(PrintStream out) {
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] args) {
    new WarcLoad(System.out).run(Path.of(args[0]));
  }

  private void run(Path file) {
    long first = begin;
    new ReportReader(this::count, Formats.all()).read(file);
    double seconds = (System.nanoTime() - first) / 1e9;
    print(
        "%,d reports, %,d others: %.0f pages/s, %s",
        reports, others, (reports + others) / seconds, memory());
  }

  private void count(ReadResult result) {
    if (result instanceof Read) {
      reports++;
    } else {
      others++;
    }
    if ((reports + others) % STEP == 0) {
      double seconds = (System.nanoTime() - begin) / 1e9;
      print("%,d pages: %.0f pages/s, %s", reports + others, STEP / seconds, memory());
      begin = System.nanoTime();
    }
  }

  /** The most that ever was in use, in each part of the heap. */
  private static String memory() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return String.format(Locale.ROOT, "heap at most %d MB", peak >> 20);
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
