package org.hearsay.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.cli.run.Outcome.Broken;
import org.hearsay.cli.run.Outcome.Coded;
import org.hearsay.cli.run.Outcome.End;
import org.hearsay.cli.run.Outcome.NotCoded;
import org.hearsay.coding.CodedReport;
import org.hearsay.report.Report;

/** Codes all reports of the inputs, writes them in order and tells what was done. For one use. */
public final class Run {
  private final Supplier<Function<Report, CodedReport>> coders;
  private final Rendering rendering;
  private final Feed.Options options;
  private final Streams streams;
  private final Messages messages;
  private final Tally tally = new Tally();

  /**
   * @param coders asked once, for the first report that is to be coded
   */
  public Run(
      Supplier<Function<Report, CodedReport>> coders,
      Rendering rendering,
      Feed.Options options,
      Streams streams) {
    this.coders = coders;
    this.rendering = rendering;
    this.options = options;
    this.streams = streams;
    this.messages = new Messages(streams.err(), streams.terminal().err());
  }

  /**
   * Codes the inputs: paths, or {@code -} for standard input.
   *
   * @return the exit status: 0 all coded, 1 some input could not be read or coded
   */
  public int code(List<String> inputs) {
    long begin = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
        Feed feed = new Feed(coders, rendering, options)) {
      feed.start(inputs, streams.in());
      return write(feed, out, begin);
    } catch (IOException e) {
      return unwritten(e);
    }
  }

  private int write(Feed feed, OutputStream out, long begin) throws IOException {
    out.write(rendering.before().getBytes(StandardCharsets.UTF_8));
    messages.draw("hearsay: loading …");
    boolean redraw = !streams.terminal().out();
    for (Outcome outcome = feed.take(); !(outcome instanceof End); outcome = feed.take()) {
      if (outcome instanceof Coded coded) {
        tally.add(coded);
        if (!redraw) {
          messages.clear();
        }
        out.write(coded.output().getBytes(StandardCharsets.UTF_8));
        out.flush();
      } else if (outcome instanceof NotCoded not) {
        tally.add(not.cause(), not.count());
        if (!not.where().isEmpty()) {
          messages.say("hearsay: " + not.where() + ": " + not.reason());
        }
        if (not.cause().isFailure()) {
          options.quarantine().add(not.where(), not.reason());
        }
      } else if (outcome instanceof Broken broken) {
        messages.say("hearsay: " + broken.message());
        return 1;
      }
      if (redraw) {
        messages.draw("hearsay: " + tally.progress(since(begin).minus(feed.loading())));
      }
    }
    out.flush();
    String remark = rendering.remark().get();
    if (!remark.isEmpty()) {
      messages.say("hearsay: " + remark);
    }
    messages.say(tally.summary(feed.loading(), since(begin).minus(feed.loading())));
    return tally.status();
  }

  /** A reader that has seen enough ({@code | head}) is no failure. */
  private int unwritten(IOException e) {
    messages.clear();
    if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
      return tally.status();
    }
    messages.say("hearsay: expected to write the results, found " + e.getMessage());
    return 1;
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
