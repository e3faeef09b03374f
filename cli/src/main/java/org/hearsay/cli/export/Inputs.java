package org.hearsay.cli.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.cli.run.CodedLines;
import org.hearsay.cli.run.Feed;
import org.hearsay.cli.run.Quarantine;
import org.hearsay.cli.run.Rendering;
import org.hearsay.cli.run.Run;
import org.hearsay.cli.run.Streams;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.CodedReportWriter;
import org.hearsay.coding.Coder;
import org.hearsay.report.Report;

/**
 * The reports that are exported: what was coded before is read, the rest is coded on the way.
 *
 * @param threads so many reports are coded at a time
 */
record Inputs(
    Streams streams, Function<Duration, Function<Report, CodedReport>> coders, int threads) {
  /**
   * Reads all inputs; what cannot be read is named.
   *
   * @return the exit status
   */
  int read(List<String> inputs, Mentions mentions) {
    InputStream in = new BufferedInputStream(streams.in());
    List<String> raw = new ArrayList<>();
    for (String input : inputs) {
      try {
        if (CodedLines.are(input)) {
          try (BufferedReader lines = CodedLines.open(Path.of(input))) {
            mentions.read(lines, input);
          }
        } else if (input.equals("-") && CodedLines.begin(in)) {
          mentions.read(
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
              "standard input");
        } else {
          raw.add(input);
        }
      } catch (IOException e) {
        mentions.fault(input + ": expected readable input, found " + e);
      }
    }
    int status = raw.isEmpty() ? 0 : code(raw, in, mentions);
    return mentions.faults() > 0 ? 1 : status;
  }

  private int code(List<String> raw, InputStream in, Mentions mentions) {
    Feed.Options options =
        new Feed.Options(threads, 0, false, report -> false, Quarantine.NONE, Optional.empty());
    Streams lines = new Streams(in, mentions, streams.err(), streams.terminal());
    Rendering jsonl = new Rendering("", coded -> CodedReportWriter.write(coded) + "\n");
    return new Run(() -> coders.apply(Coder.DEFAULT_LIMIT), jsonl, options, lines).code(raw);
  }
}
