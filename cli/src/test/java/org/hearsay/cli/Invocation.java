package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.cli.run.Streams;
import org.hearsay.cli.run.Terminal;
import org.hearsay.coding.CodedReport;
import org.hearsay.coding.Coder;
import org.hearsay.knowledge.KnowledgeBase;
import org.hearsay.report.Report;

/** One call of the command. A report with the word FAULT makes the coder fail. */
record Invocation(int status, String out, String err, int coders) {
  private static final Coder CODER = new Coder(KnowledgeBase.embedded(), Coder.DEFAULT_LIMIT);

  static Invocation of(String... arguments) {
    return with("", Terminal.NONE, arguments);
  }

  static Invocation with(String in, Terminal terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return with(in, terminal, out, false, arguments);
  }

  /** Where no report can be coded in time. */
  static Invocation withoutTime(String... arguments) {
    return with("", Terminal.NONE, new ByteArrayOutputStream(), true, arguments);
  }

  static Invocation with(
      String in, Terminal terminal, OutputStream out, boolean late, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicInteger coders = new AtomicInteger();
    ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    Coder coder = late ? new Coder(KnowledgeBase.embedded(), Duration.ofSeconds(-1)) : CODER;
    int status =
        Main.run(
            arguments,
            new Streams(input, out, err, terminal),
            limit -> {
              coders.incrementAndGet();
              return report -> code(coder, report);
            });
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Invocation(status, written, err.toString(StandardCharsets.UTF_8), coders.get());
  }

  private static CodedReport code(Coder coder, Report report) {
    if (report.text().contains("FAULT")) {
      throw new IllegalStateException("no sense in it");
    }
    return coder.code(report);
  }
}
