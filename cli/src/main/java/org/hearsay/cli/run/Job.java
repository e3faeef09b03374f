package org.hearsay.cli.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.cli.run.Outcome.Cause;
import org.hearsay.cli.run.Outcome.Coded;
import org.hearsay.cli.run.Outcome.NotCoded;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.UncodableReportException;
import org.hearsay.report.ReadResult.Read;
import org.hearsay.report.Report;

/** Codes one report and renders it. Whatever goes wrong concerns this report only. */
public record Job(
    Read read, Function<Report, CodedReport> coder, Rendering rendering, Feed.Options options)
    implements Callable<Outcome> {
  private static final Pattern WORD = Pattern.compile("\\S+");

  @Override
  public Outcome call() {
    try {
      CodedReport coded = coder.apply(read.report()).surerThan(options.minConfidence());
      return new Coded(
          rendering.each().apply(coded),
          words(read.report().text()),
          coded.events().size(),
          coded.attributions().size());
    } catch (UncodableReportException e) {
      Cause cause =
          switch (e.reason()) {
            case NOT_ENGLISH -> Cause.NOT_ENGLISH;
            case TIME_LIMIT -> Cause.TIME_LIMIT;
          };
      return new NotCoded(cause, name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new NotCoded(Cause.FAULT, name(), "not coded, a fault in Hearsay: " + told(e));
    }
  }

  private String name() {
    return read.where() + " (" + read.report().id() + ")";
  }

  private String told(Throwable fault) {
    if (!options.stackTrace()) {
      return fault + " (--stacktrace shows where)";
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace, true));
    return trace.toString().strip();
  }

  private static int words(String text) {
    int words = 0;
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words++;
    }
    return words;
  }
}
